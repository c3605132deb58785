package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.state.State;

/**
 * How many of those asked reply, in percent. Set so that close to half of the parties reply to the
 * first cycle by its date and about a third to the second, with the differences between regional
 * groups that published reports let see. A rate is that of a group; who replies is chance.
 */
final class ReplyRates {
  private static final ImmutableMap<String, Integer> FIRST_CYCLE =
      ImmutableMap.of(
          "WESTERN_EUROPEAN_OTHERS", 64,
          "EASTERN_EUROPEAN", 64,
          "LATIN_AMERICAN_CARIBBEAN", 46,
          "ASIA_PACIFIC", 42,
          "AFRICAN", 36);
  private static final int NO_GROUP = 30;
  private static final int VOLUNTARY = 4;

  /** Of a hundred asked, those who reply only after the date. */
  static final int LATE = 9;

  private ReplyRates() {}

  /**
   * Of a hundred, those who reply in time.
   *
   * @param footing how the instrument stands towards the State; empty when it is not asked
   */
  static int inTime(State state, String cycle, Optional<Footing> footing) {
    if (footing.isEmpty()) {
      return VOLUNTARY;
    }
    int first =
        state
            .regionalGroup()
            .map(code -> FIRST_CYCLE.getOrDefault(code, NO_GROUP))
            .orElse(NO_GROUP);
    int rate = cycle.equals(Timetable.FIRST) ? first : first * 2 / 3;
    return footing.get() == Footing.READINESS ? rate / 2 : rate;
  }
}
