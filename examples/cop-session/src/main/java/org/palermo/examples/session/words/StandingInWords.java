package org.palermo.examples.session.words;

import java.time.LocalDate;
import java.util.function.Function;
import org.palermo.convention.decision.group.Standing;

/** How a duty of a mandate stands, in words. */
public final class StandingInWords {
  private StandingInWords() {}

  /**
   * How it stands.
   *
   * @param day how a day is written
   */
  public static String of(Standing standing, Function<LocalDate, String> day) {
    if (standing instanceof Standing.NotGiven) {
      return "not asked for yet";
    }
    if (standing instanceof Standing.Met met) {
      return "met on " + day.apply(met.on()) + " by " + String.join(", ", met.by());
    }
    if (standing instanceof Standing.Overdue overdue) {
      return "overdue since " + day.apply(overdue.since());
    }
    if (standing instanceof Standing.ReviewDue due) {
      return "review due since " + day.apply(due.since());
    }
    if (standing instanceof Standing.FulfilmentUnknown unknown) {
      return "due since " + day.apply(unknown.since()) + "; whether it was fulfilled is not known";
    }
    if (standing instanceof Standing.Open open) {
      return open.dueBy().map(date -> "open, due by " + day.apply(date)).orElse("open");
    }
    return ((Standing.NotYetOpen) standing)
        .opens()
        .map(date -> "from " + day.apply(date))
        .orElse("no date is set");
  }
}
