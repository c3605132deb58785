package org.palermo.base.intake;

import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.entry.Said;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Visibility;

/**
 * A process that imports requests and says after each step how far it has come; made to be killed.
 */
public final class ImportingProcess {
  private ImportingProcess() {}

  /** Imports the file that the second argument names into the store of the first. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    try (InformationStore store = InformationStore.open(Path.of(arguments[0]))) {
      new Import(
              store,
              Said.day("2006-10-09"),
              Expectations.none(),
              Visibility.CONFIDENTIAL,
              (source, place, entered) -> {
                System.out.println(place);
                System.out.flush();
              })
          .read(
              Source.of(
                  "requests.jsonl", RecordKind.REQUEST, Shape.LINES, MoreFiles.asByteSource(file)));
    }
  }
}
