package org.palermo.examples.session.command;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Period;
import org.palermo.convention.decision.reporting.SecretariatReport;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.Edition;
import org.palermo.documents.SecretariatDocument;
import org.palermo.examples.session.GroupRecord;
import org.palermo.examples.session.dataset.Review;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The report of the secretariat on its assistance, decision 2/6 (h). */
@Command(
    name = "secretariat",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Writes the report of the secretariat on its own technical assistance to a session: totals by"
            + " subject and instrument, expenditure, and how far needs are met. No State is named.")
final class SecretariatReportCommand extends SessionCommand {
  @Mixin private DataOptions data = new DataOptions();

  @Mixin private OwedReport owed = new OwedReport();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day of the period. Default: the day of the act that asks for it.")
  private Optional<LocalDate> from = Optional.empty();

  @Mixin private DocumentOptions form = new DocumentOptions();

  @Override
  public Integer call() {
    Setting setting = setting();
    SmallCells cells = form.cells(this);
    SessionData known = data.load(this, setting, words -> {});
    Edition edition = form.edition(this, setting, known, "SECRETARIAT");
    OwedReport.Found duty = owed.find(this, known.group(), Body.SECRETARIAT);
    SecretariatReport report =
        SecretariatReport.of(
            period(known.group(), duty, known.base().asOf()),
            known.base().activities().values(),
            Review.needs(setting, known).standing());
    form.write(this, SecretariatDocument.of(report, duty.report().source(), cells, edition));
    tell(known.problems(), err());
    return code(known.problems());
  }

  private Period period(GroupRecord group, OwedReport.Found duty, LocalDate asOf) {
    LocalDate first =
        from.or(
                () ->
                    group
                        .proceedings()
                        .find(duty.mandate().act(), Act.class)
                        .map(act -> act.when().to()))
            .orElseThrow(
                () -> wrong(duty.mandate().act() + " is not on record; give --from a day."));
    if (first.isAfter(asOf)) {
      throw wrong(
          "The period begins on " + first + ", after the day of what is known, " + asOf + ".");
    }
    return new Period(first, asOf);
  }
}
