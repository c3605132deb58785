package org.palermo.convention.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import org.palermo.convention.Problem;
import org.palermo.convention.json.tree.Shown;

/** Tables as they come: rows of any length, strictly in UTF-8. */
final class CsvRows {
  private static final int LONGEST_MESSAGE = 200;

  private CsvRows() {}

  /**
   * Goes through the rows of a stream, which is read to its end and not closed.
   *
   * @param file the table, as problems shall name it
   * @param rows goes through them
   * @param bad takes what is wrong with the table as such
   * @throws UncheckedIOException if the stream fails
   */
  static void read(
      String file, InputStream in, Consumer<Iterator<CsvRecord>> rows, Consumer<Problem> bad) {
    try {
      // Not closed: the stream is the caller's.
      CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .allowMissingFields(true)
              .allowExtraFields(true)
              .ofCsvRecord(
                  new InputStreamReader(
                      in,
                      StandardCharsets.UTF_8
                          .newDecoder()
                          .onMalformedInput(CodingErrorAction.REPORT)
                          .onUnmappableCharacter(CodingErrorAction.REPORT)));
      rows.accept(reader.iterator());
    } catch (CsvParseException | UncheckedIOException broken) {
      if (broken instanceof UncheckedIOException failed
          && !(failed.getCause() instanceof CharacterCodingException)) {
        throw failed;
      }
      bad.accept(
          new Problem(
              file,
              "",
              "not-csv",
              Shown.plain(String.valueOf(broken.getMessage()), LONGEST_MESSAGE),
              "save it as CSV in UTF-8"));
    }
  }
}
