package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.palermo.base.intake.ImportReport;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Visibility;
import org.palermo.examples.session.dataset.Progress;
import org.palermo.examples.session.dataset.StoreIntake;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into an information base. */
@Command(
    name = "import",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Brings responses*, requests*, activities*, lessons*, cycles* (each .json, .jsonl or .csv),"
          + " indicators*.json|jsonl|csv and entries*.json|jsonl into an"
          + " information base. What was imported before is there once; an import that broke off"
          + " goes on where it stopped.",
      "",
      "What is bad is told, set aside in the base, and never dropped. Ends with 1 if anything was."
    })
final class BaseImportCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE|FOLDER", description = "What to import.")
  @SuppressWarnings("NullAway.Init")
  private Path from;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "PATH",
      description = "The file of the information base; made if it is not there.")
  @SuppressWarnings("NullAway.Init")
  private Path store;

  @Option(
      names = "--known",
      required = true,
      paramLabel = "DATE",
      description = "The day on which all of it became known; it closes the days before it.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate known;

  @Option(
      names = "--visibility",
      defaultValue = "CONFIDENTIAL",
      description =
          "Who may see records that do not tell it themselves, such as activities:"
              + " ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Visibility visibility = Visibility.CONFIDENTIAL;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  private boolean quiet;

  @Override
  public Integer call() {
    requireFiles(List.of(from));
    Progress progress = quiet ? words -> {} : progress();
    try (InformationStore base = InformationStore.open(store)) {
      StoreIntake.Outcome outcome =
          new StoreIntake(setting(), base, known, visibility, progress).of(from);
      tell(outcome.problems(), err());
      Page page = page();
      int code = code(outcome.problems());
      for (ImportReport report : outcome.reports()) {
        tell(report.problems(), err());
        page.line(
            report.source()
                + ": passed over "
                + report.resumedAt()
                + ", read "
                + report.read()
                + ", entered "
                + report.entered()
                + ", set aside "
                + report.setAside());
        code = Math.max(code, code(report.problems()));
      }
      return code;
    }
  }
}
