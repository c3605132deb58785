package org.palermo.examples.session.command;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.StatusDocument;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.treaty.Instrument;
import org.palermo.examples.session.words.StatusInWords;
import org.palermo.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who had signed and joined an instrument on a date. */
@Command(
    name = "parties",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Parties, signatories and undated parties of an instrument on a date, counted as the"
            + " depositary counts: by the day of deposit.")
final class PartiesCommand extends SessionCommand {
  @Option(
      names = "--instrument",
      paramLabel = "ID",
      required = true,
      description = "Code of the instrument: UNTOC, TIP, SOM, FIREARMS, or that of a plugin.")
  private String instrument = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day, such as 2005-03-04. Default: the date of the register.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = catalogue();
    Instrument treaty = instrument(catalogue, instrument);
    StateRegister register = Register.load();
    StatusTable table = catalogue.status(register).table(instrument, asOf.orElse(register.asOf()));
    if (json) {
      out().print(Formats.STATUS.write(StatusDocument.of(table)));
    } else {
      new StatusInWords(page()).tell(table, treaty.shortTitle().toString(), register.asOf());
    }
    return 0;
  }
}
