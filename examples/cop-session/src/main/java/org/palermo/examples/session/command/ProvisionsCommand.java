package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.ProvisionEntry;
import org.palermo.convention.treaty.Provision;
import org.palermo.examples.session.words.ProvisionsInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the instruments say, provision by provision. */
@Command(
    name = "provisions",
    addMethodSubcommands = false,
    sortOptions = false,
    description = "The provisions of all instruments, or of one, with how firmly each binds.")
final class ProvisionsCommand extends SessionCommand {
  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "Code of the instrument: UNTOC, TIP, SOM, FIREARMS, or that of a plugin.")
  private Optional<String> instrument = Optional.empty();

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = catalogue();
    instrument.ifPresent(code -> instrument(catalogue, code));
    ImmutableList<Provision> provisions =
        catalogue.provisions().all().stream()
            .filter(
                provision ->
                    instrument.isEmpty()
                        || provision.citation().instrument().equals(instrument.get()))
            .collect(ImmutableList.toImmutableList());
    if (json) {
      out()
          .print(
              Formats.PROVISION_ENTRY.writeAll(
                  Iterables.transform(
                      provisions, each -> ProvisionEntry.of(each, catalogue.instruments()))));
    } else {
      new ProvisionsInWords(page()).tell(provisions);
    }
    return 0;
  }
}
