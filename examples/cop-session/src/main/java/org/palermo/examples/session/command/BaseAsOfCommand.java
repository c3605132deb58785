package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermo.base.store.AsOf;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Visibility;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was known on a day. */
@Command(
    name = "as-of",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Writes what was known on a day as JSON Lines, an entry a line with its name and the day on"
          + " which it became known.",
      "",
      "Once the day is past, these are the same bytes for ever. A day is past as soon as something"
          + " is entered on a later one, or with --close."
    })
final class BaseAsOfCommand extends SessionCommand {
  @Parameters(paramLabel = "DATE", description = "The day by which all of it was known.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate known;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "PATH",
      description = "The file of the information base.")
  @SuppressWarnings("NullAway.Init")
  private Path store;

  @Option(
      names = "--true",
      paramLabel = "DATE",
      description = "The day of which it is told. Default: the same.")
  private Optional<LocalDate> trueOn = Optional.empty();

  @Option(
      names = "--audience",
      defaultValue = "CONFIDENTIAL",
      description =
          "Leave out what these may not see: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE},"
              + " everything.")
  private Visibility audience = Visibility.CONFIDENTIAL;

  @Option(names = "--close", description = "Close the day: nothing is entered on it any more.")
  private boolean close;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() {
    requireFiles(List.of(store));
    try (InformationStore base = InformationStore.open(store)) {
      if (close) {
        base.close(known);
      }
      AsOf view = base.asOf(known, trueOn.orElse(known)).seenBy(audience);
      write(out, view::export);
      Page page = page();
      view.counts().forEach((kind, count) -> page.pair(kind.plural(), Long.toString(count)));
      page.pair("written", out + (view.isPast() ? "" : " (the day is still open: more may come)"));
      return 0;
    }
  }
}
