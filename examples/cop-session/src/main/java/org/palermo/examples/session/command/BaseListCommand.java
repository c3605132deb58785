package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermo.base.store.InformationStore;
import org.palermo.examples.session.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What an information base holds. */
@Command(
    name = "list",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Tells what an information base holds: records by kind, sources, what was set aside, and"
            + " what counts for nothing until somebody says more.")
final class BaseListCommand extends SessionCommand {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "PATH",
      description = "The file of the information base.")
  @SuppressWarnings("NullAway.Init")
  private Path store;

  @Override
  public Integer call() {
    requireFiles(List.of(store));
    Page page = page();
    try (InformationStore base = InformationStore.open(store)) {
      Optional<LocalDate> open = base.openDay();
      page.title("Information base " + store);
      page.pair("open since", open.map(LocalDate::toString).orElse("nothing has been entered"));
      open.ifPresent(
          day ->
              base.asOf(day)
                  .counts()
                  .forEach((kind, count) -> page.pair(kind.plural(), Long.toString(count))));
      base.marks().forEach((source, mark) -> page.pair("source " + source, mark.place() + " read"));
      base.eachAside(aside -> page.line("set aside on " + aside.known() + ": " + aside.problem()));
      open.ifPresent(day -> tell(base.asOf(day).looseEnds(), out()));
    }
    return 0;
  }
}
