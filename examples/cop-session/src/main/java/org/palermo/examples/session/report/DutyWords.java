package org.palermo.examples.session.report;

import org.palermo.convention.conference.Duty;

/** Duties of a mandate in words. */
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

  private static String times(int meetings) {
    return meetings == 1 ? "at least one meeting" : "at least " + meetings + " meetings";
  }
}
