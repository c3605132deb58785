package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.reporting.ChairReport;
import org.palermo.convention.decision.reporting.GroupReview;
import org.palermo.convention.decision.reporting.MeetingPapers;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.ChairDocument;
import org.palermo.documents.Edition;
import org.palermo.examples.session.dataset.Review;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The report of the chair of the working group, decision 2/6 (g), with what (f) and (i) add. */
@Command(
    name = "chair",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Writes the report of the chair of the working group to a session: meetings and their papers,"
            + " numbered recommendations with what followed, and how the mandate stands for its"
            + " review.")
final class ChairReportCommand extends SessionCommand {
  /** A person on the bureau. */
  private static final class Chair {
    @Option(names = "--chair", paramLabel = "NAME", required = true, description = "Who chairs.")
    private String name = "";

    @Option(
        names = "--chair-state",
        paramLabel = "STATE",
        required = true,
        description = "The State whose representative that is, such as AUT.")
    private String state = "";

    @Option(
        names = "--chair-office",
        paramLabel = "OFFICE",
        defaultValue = "vice_president",
        description = "president, vice_president or rapporteur. Default: ${DEFAULT-VALUE}.")
    private Officer.Office office = Officer.Office.VICE_PRESIDENT;
  }

  @Mixin private DataOptions data = new DataOptions();

  @Mixin private OwedReport owed = new OwedReport();

  @ArgGroup(exclusive = false)
  private Optional<Chair> chair = Optional.empty();

  @Mixin private DocumentOptions form = new DocumentOptions();

  @Override
  public Integer call() {
    Setting setting = setting();
    SmallCells cells = form.cells(this);
    SessionData known = data.load(this, setting, words -> {});
    Edition edition = form.edition(this, setting, known, "CHAIR");
    OwedReport.Found duty = owed.find(this, known.group(), Body.CHAIR);
    Proceedings proceedings = known.group().proceedings();
    ChairReport report =
        ChairReport.of(
            duty.mandate(),
            chair.map(person -> new Officer(person.name, person.state, person.office)),
            duty.report(),
            proceedings,
            known.base().asOf());
    ImmutableList<MeetingPapers> papers =
        report.meetings().stream()
            .map(
                held ->
                    MeetingPapers.of(
                        held.meeting(), MeetingPapers.USUAL, proceedings, report.asOf()))
            .collect(ImmutableList.toImmutableList());
    GroupReview review =
        GroupReview.of(
            duty.mandate(),
            proceedings,
            Review.needs(setting, known),
            known.proposals().stream()
                .flatMap(proposal -> proposal.needs().stream())
                .collect(ImmutableSet.toImmutableSet()),
            report.asOf());
    form.write(this, ChairDocument.of(report, papers, review, cells, edition));
    tell(known.problems(), err());
    return code(known.problems());
  }
}
