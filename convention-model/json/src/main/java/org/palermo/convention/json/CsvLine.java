package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.json.tree.Document;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.TreeReader;
import org.palermo.convention.json.tree.Value;

/** A row of a table, read as the JSON object that it stands for. */
final class CsvLine<T> implements RecordLine<T> {
  private final Format<T> format;
  private final CsvLayout layout;
  private final String file;
  private final CsvRecord row;

  CsvLine(Format<T> format, CsvLayout layout, String file, CsvRecord row) {
    this.format = format;
    this.layout = layout;
    this.file = file;
    this.row = row;
  }

  @Override
  public long number() {
    return row.getStartingLineNumber();
  }

  @Override
  public String text() {
    StringWriter text = new StringWriter();
    CsvWriter.builder().build(text).writeRecord(row.getFields());
    return text.toString().strip();
  }

  @Override
  public void addTo(MessageDigest digest) {
    for (String cell : row.getFields()) {
      digest.update(cell.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    digest.update((byte) '\n');
  }

  @Override
  public Reading<T> read() {
    Document document = new Document(file, "line " + number(), format.limits().ofTree());
    List<String> cells = row.getFields();
    ImmutableList<CsvColumn> columns = layout.columns();
    if (cells.size() != columns.size()) {
      document.complain(
          "",
          "wrong-columns",
          "here are " + cells.size() + " cells",
          "write " + columns.size() + " cells");
    } else {
      for (int i = 0; i < columns.size(); i++) {
        check(columns.get(i), cells.get(i), document);
      }
    }
    if (!document.problems().isEmpty()) {
      return new Reading<>(ImmutableList.of(), document.problems());
    }
    byte[] json = layout.json(cells).getBytes(StandardCharsets.UTF_8);
    Value whole = TreeReader.read(json, json.length, document);
    Optional<T> record = whole.as(format.form());
    // A response whose one answer is bad would be left as a reply that says nothing.
    return new Reading<>(
        record
            .filter(good -> document.problems().isEmpty())
            .map(ImmutableList::of)
            .orElse(ImmutableList.of()),
        document.problems());
  }

  private static void check(CsvColumn column, String cell, Document document) {
    if (column.isFormula(cell)) {
      document.complain(
          "/" + column.heading(),
          "formula",
          "a spreadsheet would run " + Shown.quoted(cell),
          "put an apostrophe before it, if it is meant as text");
    }
  }

  /** The rows of a record. */
  static <T> ImmutableList<ImmutableList<String>> rows(
      Format<T> format, CsvLayout layout, T record) {
    byte[] json = format.writeLine(record).getBytes(StandardCharsets.UTF_8);
    Document document = new Document("the record", "", format.limits().ofTree());
    return layout.rows(TreeReader.read(json, json.length, document).object());
  }
}
