package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.palermo.convention.json.tree.Document;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.TreeReader;
import org.palermo.convention.json.tree.Value;

/** A row of a table, read as the JSON object that it stands for. */
final class CsvLine<T> implements RecordLine<T> {
  private final Format<T> format;
  private final ImmutableList<CsvColumn> columns;
  private final String file;
  private final CsvRecord row;

  CsvLine(Format<T> format, ImmutableList<CsvColumn> columns, String file, CsvRecord row) {
    this.format = format;
    this.columns = columns;
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
    if (cells.size() != columns.size()) {
      document.complain(
          "",
          "wrong-columns",
          "here are " + cells.size() + " cells",
          "write " + columns.size() + " cells");
    } else {
      columns.forEach(column -> check(column, document));
    }
    if (!document.problems().isEmpty()) {
      return new Reading<>(ImmutableList.of(), document.problems());
    }
    byte[] json = json(cells).getBytes(StandardCharsets.UTF_8);
    Value whole = TreeReader.read(json, json.length, document);
    ImmutableList<T> record =
        whole.as(format.form()).map(ImmutableList::of).orElse(ImmutableList.of());
    return new Reading<>(record, document.problems());
  }

  private void check(CsvColumn column, Document document) {
    String cell = row.getField(columns.indexOf(column));
    if (column.isFormula(cell)) {
      document.complain(
          "/" + column.name(),
          "formula",
          "a spreadsheet would run " + Shown.quoted(cell),
          "put an apostrophe before it, if it is meant as text");
    }
  }

  private String json(List<String> cells) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.object(
          () -> {
            for (int i = 0; i < cells.size(); i++) {
              columns.get(i).write(cells.get(i), out);
            }
          });
    }
    return text.toString();
  }

  /** The cells of a record. */
  static <T> ImmutableList<String> cells(
      Format<T> format, ImmutableList<CsvColumn> columns, T record) {
    byte[] json = format.writeLine(record).getBytes(StandardCharsets.UTF_8);
    Document document = new Document("the record", "", format.limits().ofTree());
    JsonObject object = TreeReader.read(json, json.length, document).object();
    return columns.stream()
        .map(column -> column.cell(object))
        .collect(ImmutableList.toImmutableList());
  }
}
