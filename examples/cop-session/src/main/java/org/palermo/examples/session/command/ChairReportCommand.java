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
  @Mixin private DataOptions data = new DataOptions();

  @Mixin private OwedReport owed = new OwedReport();

  @Option(
      names = "--chair",
      paramLabel = "NAME",
      description = "Who chairs the group. Default: not on record, and the report is a draft.")
  private Optional<String> chair = Optional.empty();

  @Option(
      names = "--chair-state",
      paramLabel = "STATE",
      description = "The State whose representative that is, such as AUT; goes with --chair.")
  private Optional<String> chairState = Optional.empty();

  @Option(
      names = "--chair-office",
      paramLabel = "OFFICE",
      defaultValue = "vice_president",
      description = "president, vice_president or rapporteur. Default: ${DEFAULT-VALUE}.")
  private Officer.Office chairOffice = Officer.Office.VICE_PRESIDENT;

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
            duty.mandate(), chair(setting), duty.report(), proceedings, known.base().asOf());
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

  private Optional<Officer> chair(Setting setting) {
    if (chair.isPresent() != chairState.isPresent()) {
      throw wrong("--chair and --chair-state go together.");
    }
    if (chair.isEmpty()) {
      return Optional.empty();
    }
    String state = chairState.orElseThrow();
    if (setting.register().state(state).isEmpty()) {
      throw wrong("The register holds no State '" + state + "'.");
    }
    return Optional.of(new Officer(chair.orElseThrow(), state, chairOffice));
  }
}
