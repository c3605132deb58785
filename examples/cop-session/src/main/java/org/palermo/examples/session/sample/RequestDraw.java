package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.state.State;
import org.palermo.convention.treaty.Citation;

/** Made-up requests for assistance: about one State in five makes one to three. */
final class RequestDraw {
  private static final int ASKS = 20;
  private static final int NAMES_THE_PLACE = 60;
  private static final ImmutableList<RequestStatus> STATUS =
      ImmutableList.of(
          RequestStatus.RECEIVED,
          RequestStatus.ACKNOWLEDGED,
          RequestStatus.ACCEPTED,
          RequestStatus.IN_DELIVERY,
          RequestStatus.MET,
          RequestStatus.WITHDRAWN);

  private final long seed;
  private final RuleBook rules;
  private final Timetable timetable;

  RequestDraw(long seed, RuleBook rules, Timetable timetable) {
    this.seed = seed;
    this.rules = rules;
    this.timetable = timetable;
  }

  /** The requests of a State about instruments that are put to it. */
  ImmutableList<Request> of(State state, List<String> instruments) {
    Draw draw = Draw.of(seed, "request", state.code());
    if (instruments.isEmpty() || !state.isState() || !draw.chance(ASKS)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Request> requests = ImmutableList.builder();
    int count = draw.between(1, 3);
    for (int i = 1; i <= count; i++) {
      List<RuleBook.Entry> subjects = rules.of(draw.oneOf(instruments));
      if (!subjects.isEmpty()) {
        requests.add(
            request(
                "SYNTHETIC-" + state.code() + "-" + i, state, draw.oneOf(subjects).rule(), draw));
      }
    }
    return requests.build();
  }

  private Request request(String id, State state, GapRule subject, Draw draw) {
    ImmutableSortedSet<Citation> places =
        draw.chance(NAMES_THE_PLACE)
            ? subject.provisions().stream()
                .filter(place -> place.instrument().equals(subject.instrument()))
                .collect(
                    ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()))
            : ImmutableSortedSet.of();
    return new Request(
        id,
        state.code(),
        timetable.end().minusDays(draw.between(20, 1_000)),
        ImmutableSortedSet.of(subject.instrument()),
        places,
        Optional.empty(),
        ImmutableList.of(draw.oneOf(subject.cases()).assistance().get(0)),
        Optional.of("Synthetic request"),
        Optional.of("Synthetic ministry A"),
        draw.oneOf(STATUS),
        Visibility.CONFIDENTIAL);
  }
}
