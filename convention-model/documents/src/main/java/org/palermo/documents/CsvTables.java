package org.palermo.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.palermo.convention.json.NeedCsv;

/**
 * Writes the cells of all tables of a document as one table, a cell to a line, each figure with its
 * base and its day. Source of the form: RFC 4180. A text that a spreadsheet would run as a formula
 * is led by an apostrophe.
 */
public final class CsvTables {
  private CsvTables() {}

  /**
   * Writes the cells; the target stays open.
   *
   * @param marked whether a byte order mark leads, by which some spreadsheets know UTF-8
   * @throws IOException if the target fails
   */
  public static void write(Document document, boolean marked, Writer target) throws IOException {
    if (marked) {
      target.write('\uFEFF');
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
    csv.writeRecord(
        "document", "table", "row", "column", "value", "unit", "base", "as_of", "notice");
    for (Block.Table table : document.tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          csv.writeRecord(line(document, table, row, column));
        }
      }
    }
    csv.flush();
  }

  private static List<String> line(Document document, Block.Table table, int row, int column) {
    Cell cell = table.rows().get(row).get(column);
    List<String> line = new ArrayList<>();
    line.add(NeedCsv.harmless(document.masthead().symbol()));
    line.add(table.id());
    line.add(Integer.toString(row + 1));
    line.add(NeedCsv.harmless(table.columns().get(column)));
    if (cell instanceof Cell.Measured number) {
      OptionalLong value = number.value();
      // A number stands as it is: led by a minus, it is no formula.
      line.add(value.isPresent() ? number.unit().decimal(value.getAsLong()).toPlainString() : "");
      line.add(value.isPresent() ? number.unit().code() : "withheld");
      line.add(NeedCsv.harmless(number.basis().base()));
      line.add(number.basis().asOf().toString());
    } else {
      line.addAll(List.of(NeedCsv.harmless(document.texts().cell(cell)), "words", "", ""));
    }
    line.add(document.synthetic() ? document.texts().say("notice.synthetic") : "");
    return line;
  }
}
