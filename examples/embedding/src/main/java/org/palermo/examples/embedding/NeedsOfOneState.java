package org.palermo.examples.embedding;

import java.time.LocalDate;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.json.Formats;
import org.palermo.register.Register;

/** Reads one response and prints the needs that it shows. */
final class NeedsOfOneState {
  private NeedsOfOneState() {}

  public static void main(String[] arguments) {
    var catalogue = Catalogue.load();
    var status = catalogue.status(Register.load());
    var response = NeedsOfOneState.class.getResourceAsStream("response.json");
    var reading = Formats.RESPONSE.read("response.json", response);
    reading.problems().forEach(System.err::println);

    var base =
        InformationBase.builder(LocalDate.of(2026, 3, 1)).responses(reading.records()).build();
    for (var need : NeedsReview.of(catalogue.rules(), status, base).needs()) {
      System.out.println(
          need.id() + ": " + need.severity().code() + ", " + need.assistance() + need.rules());
    }
  }
}
