package org.palermo.examples.session.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;

/** The date of data: the newest day on which something in them was said, asked for or opened. */
final class NewestDay {
  private NewestDay() {}

  /** The newest day of all; empty when there is nothing. */
  static Optional<LocalDate> of(
      Collection<Response> responses,
      Collection<Request> requests,
      Collection<ReportingCycle> cycles) {
    return Stream.of(
            responses.stream().flatMap(NewestDay::said),
            requests.stream().map(Request::date),
            cycles.stream().map(ReportingCycle::opened))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> said(Response response) {
    return Stream.concat(
        Stream.of(response.submitted()),
        response.answers().stream().map(RecordedAnswer::said).flatMap(Optional::stream));
  }
}
