package org.palermo.examples.session.report;

import org.palermo.convention.conference.Duty;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.group.Standing;
import org.palermo.examples.session.words.StandingInWords;

/** A mandate, its duties and how they stand, in words. */
final class DutyWords {
  private DutyWords() {}

  static String of(Duty duty) {
    if (duty instanceof Duty.MeetDuring meet) {
      return times(meet.meetings()) + " during " + meet.session();
    }
    if (duty instanceof Duty.MeetBetween meet) {
      return times(meet.meetings())
          + " between "
          + meet.after()
          + " and "
          + meet.before()
          + (meet.withinExistingResources() ? ", within existing resources" : "");
    }
    if (duty instanceof Duty.Report report) {
      return "report of the "
          + Words.of(report.by().code())
          + " to "
          + report.session()
          + ": "
          + report.subject();
    }
    return "review by the Conference at " + ((Duty.Review) duty).session();
  }

  static String of(MandateStanding standing) {
    String by = standing.by().map(act -> " (" + act + ")").orElse("");
    return switch (standing.state()) {
      case NOT_GIVEN -> "No act had set the group up.";
      case IN_FORCE -> "The mandate is in force" + by + ".";
      case REVIEW_DUE ->
          "The mandate is in force, and its review is due. It does not end by itself.";
      case CONTINUED ->
          "Reviewed: the group goes on" + by + ". That is a decision, entered as it was taken.";
      case AMENDED -> "Reviewed: the group goes on under another mandate" + by + ".";
      case ENDED -> "Reviewed: the group has ended" + by + ".";
    };
  }

  static String of(Standing standing) {
    return StandingInWords.of(standing, Figures::date);
  }

  private static String times(int meetings) {
    return meetings == 1 ? "at least one meeting" : "at least " + meetings + " meetings";
  }
}
