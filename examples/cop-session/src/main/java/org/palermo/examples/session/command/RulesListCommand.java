package org.palermo.examples.session.command;

import java.util.Optional;
import java.util.stream.Collectors;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.treaty.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every rule in a line. */
@Command(
    name = "list",
    addMethodSubcommands = false,
    sortOptions = false,
    description = "Every rule in a line: its id, its provisions, the duty.")
final class RulesListCommand extends SessionCommand {
  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "Code of the instrument: UNTOC, TIP, SOM, FIREARMS, or that of a plugin.")
  private Optional<String> instrument = Optional.empty();

  @Override
  public Integer call() {
    Catalogue catalogue = catalogue();
    instrument.ifPresent(code -> instrument(catalogue, code));
    for (RuleBook.Entry entry : catalogue.rules().all()) {
      GapRule rule = entry.rule();
      if (instrument.isEmpty() || instrument.get().equals(rule.instrument())) {
        page()
            .line(
                rule.id()
                    + "  "
                    + rule.provisions().stream()
                        .map(Citation::toString)
                        .collect(Collectors.joining("; "))
                    + "  "
                    + rule.text());
      }
    }
    return 0;
  }
}
