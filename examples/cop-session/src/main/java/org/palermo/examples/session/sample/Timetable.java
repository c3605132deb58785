package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;

/**
 * The two made-up reporting cycles of each form, both past when the data end. The ids say that they
 * are made up, so that every source that names one says it too.
 */
final class Timetable {
  static final String FIRST = "synthetic-1";
  static final String SECOND = "synthetic-2";
  private static final int MONTHS_TO_REPLY = 9;

  private final LocalDate end;

  /** The timetable of data that end on that day. */
  Timetable(LocalDate end) {
    this.end = end;
  }

  LocalDate end() {
    return end;
  }

  ImmutableList<ReportingCycle> cycles(Catalogue catalogue) {
    ImmutableList.Builder<ReportingCycle> cycles = ImmutableList.builder();
    for (Questionnaire form : catalogue.questions().questionnaires()) {
      cycles.add(cycle(FIRST, form, end.minusMonths(42)));
      cycles.add(cycle(SECOND, form, end.minusMonths(16)));
    }
    return cycles.build();
  }

  private static ReportingCycle cycle(String id, Questionnaire form, LocalDate about) {
    LocalDate opened = about.withDayOfMonth(1);
    return new ReportingCycle(
        id, form.id(), form.instrument(), opened, opened.plusMonths(MONTHS_TO_REPLY));
  }

  /** A day in the last part of the time given for a reply. */
  LocalDate inTime(ReportingCycle cycle, Draw draw) {
    return cycle.due().minusDays(draw.between(0, 150));
  }

  /** A day after the date on which replies were due, never after the data end. */
  LocalDate late(ReportingCycle cycle, Draw draw) {
    return notAfterEnd(cycle.due().plusDays(draw.between(10, 240)));
  }

  /** A day some time after another, never after the data end. */
  LocalDate later(LocalDate day, Draw draw) {
    return notAfterEnd(day.plusDays(draw.between(45, 400)));
  }

  private LocalDate notAfterEnd(LocalDate day) {
    return day.isAfter(end) ? end : day;
  }
}
