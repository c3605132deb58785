package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.examples.session.GroupRecord;
import picocli.CommandLine.Option;

/** The option that says to which session a report is owed. */
final class OwedReport {
  @Option(
      names = "--session",
      paramLabel = "ID",
      description = "The session reported to, such as COP-4. Default: the last one asked for.")
  private Optional<String> session = Optional.empty();

  /**
   * A report that a mandate asks for.
   *
   * @param mandate the mandate
   * @param report the duty
   */
  record Found(Mandate mandate, Duty.Report report) {}

  /** The report that the body owes to the session. */
  Found find(SessionCommand command, GroupRecord group, Body by) {
    ImmutableList<Found> owed =
        group.mandates().stream()
            .flatMap(
                mandate ->
                    mandate.duties().stream()
                        .filter(Duty.Report.class::isInstance)
                        .map(duty -> new Found(mandate, (Duty.Report) duty)))
            .filter(found -> found.report().by() == by)
            .collect(ImmutableList.toImmutableList());
    return owed.stream()
        .filter(found -> session.isEmpty() || session.get().equals(found.report().session()))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                command.wrong(
                    "No mandate asks for a report of the "
                        + by.code()
                        + session.map(id -> " to " + id).orElse("")
                        + "; asked for are those to "
                        + owed.stream()
                            .map(found -> found.report().session())
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
