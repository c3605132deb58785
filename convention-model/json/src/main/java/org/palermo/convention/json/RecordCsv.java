package org.palermo.convention.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;

/**
 * Reads and writes records as a table, one a row, whose columns are the fields of the JSON form in
 * its order. A list is parted by semicolons; an empty cell is a field left out. Source of the form:
 * RFC 4180, UTF-8.
 *
 * <p>A response has a row for each of its answers: every row is read as a part of a response, which
 * holds that answer alone, and parts of one response are read together as the whole.
 *
 * <p>A cell that a spreadsheet would run as a formula is refused when read; it is written with an
 * apostrophe before it, which is taken off again when read.
 *
 * @param <T> the record
 */
public final class RecordCsv<T> {
  /**
   * Answers, one a row, each with what says whose it is and to what. Laws, cases, figures and rows
   * of answers have no place in a table.
   */
  public static final RecordCsv<Response> RESPONSES =
      new RecordCsv<>(
          Formats.RESPONSE,
          new CsvLayout(
              CsvColumn.texts(
                  "state",
                  "questionnaire",
                  "version",
                  "cycle",
                  "status",
                  "submitted",
                  "respondent",
                  "visibility"),
              Optional.of(
                  new CsvLayout.Part(
                      "answers",
                      joined(
                          CsvColumn.texts("question", "option"),
                          CsvColumn.lists("options"),
                          CsvColumn.texts("text"),
                          CsvColumn.numbers("number"),
                          CsvColumn.texts("date"),
                          headed("unanswered", "status"),
                          CsvColumn.texts("reason", "comment", "said"),
                          headed("answeredBy", "respondent"),
                          headed("answerVisibility", "visibility"))))));

  /** Requests for assistance. */
  public static final RecordCsv<Request> REQUESTS =
      new RecordCsv<>(
          Formats.REQUEST,
          CsvColumn.texts("id", "state", "date"),
          CsvColumn.lists("instruments", "citations"),
          CsvColumn.texts("theme"),
          CsvColumn.lists("assistance"),
          CsvColumn.texts("description", "authority", "status", "visibility"));

  /** Records of assistance. */
  public static final RecordCsv<Activity> ACTIVITIES =
      new RecordCsv<>(
          Formats.ACTIVITY,
          CsvColumn.texts("id", "recipient", "provider", "providerKind", "kind", "title"),
          CsvColumn.lists("themes", "areas", "provisions", "assistance"),
          CsvColumn.texts("start", "end"),
          CsvColumn.numbers("spent", "planned"),
          CsvColumn.texts("currency"),
          CsvColumn.numbers("recipients"),
          CsvColumn.texts("source"));

  /** Lessons. */
  public static final RecordCsv<Lesson> LESSONS =
      new RecordCsv<>(
          Formats.LESSON,
          CsvColumn.texts("id", "title", "text"),
          CsvColumn.lists("instruments", "provisions", "regions", "assistance"),
          CsvColumn.texts("effect"),
          CsvColumn.lists("before", "after"),
          CsvColumn.texts("evidence", "source"),
          CsvColumn.numbers("year"),
          CsvColumn.texts("confidence"));

  /** Reporting cycles. */
  public static final RecordCsv<ReportingCycle> CYCLES =
      new RecordCsv<>(
          Formats.CYCLE, CsvColumn.texts("id", "questionnaire", "instrument", "opened", "due"));

  private final Format<T> format;
  private final CsvLayout layout;

  @SafeVarargs
  private RecordCsv(Format<T> format, ImmutableList<CsvColumn>... columns) {
    this(format, new CsvLayout(joined(columns), Optional.empty()));
  }

  private RecordCsv(Format<T> format, CsvLayout layout) {
    this.format = format;
    this.layout = layout;
  }

  @SafeVarargs
  private static ImmutableList<CsvColumn> joined(ImmutableList<CsvColumn>... columns) {
    ImmutableList.Builder<CsvColumn> all = ImmutableList.builder();
    for (ImmutableList<CsvColumn> some : columns) {
      all.addAll(some);
    }
    return all.build();
  }

  private static ImmutableList<CsvColumn> headed(String heading, String field) {
    return CsvColumn.texts(field).stream()
        .map(column -> column.headed(heading))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same table, whose records are read in another way, such as held against what is known.
   *
   * @param other reads the same records
   */
  public RecordCsv<T> readBy(Format<T> other) {
    return new RecordCsv<>(other, layout);
  }

  /** The first line of such a table. */
  public ImmutableList<String> header() {
    return layout.columns().stream()
        .map(CsvColumn::heading)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Goes through a table at constant memory and hands over each row below the header, for the
   * caller to read or to pass over. A table with another header is refused as a whole.
   *
   * @param file the table, as problems shall name it
   * @param in the table; read to its end, and not closed
   * @param each takes the row; it must not keep it
   * @param bad takes what is wrong with the table as such
   * @throws UncheckedIOException if the stream fails
   */
  public void eachLine(
      String file,
      InputStream in,
      Consumer<? super RecordLine<T>> each,
      Consumer<? super Problem> bad) {
    CsvRows.read(file, in, rows -> rows(file, rows, each, bad), bad::accept);
  }

  private void rows(
      String file,
      Iterator<CsvRecord> rows,
      Consumer<? super RecordLine<T>> each,
      Consumer<? super Problem> bad) {
    // A byte order mark, which spreadsheets like to write, is no part of the first name.
    if (!rows.hasNext() || !withoutMark(rows.next()).equals(header())) {
      bad.accept(
          new Problem(
              file,
              "line 1",
              "wrong-header",
              "the first line does not name the columns, each once and in this order",
              "write " + String.join(",", header())));
      return;
    }
    while (rows.hasNext()) {
      each.accept(new CsvLine<>(format, layout, file, rows.next()));
    }
  }

  private static ImmutableList<String> withoutMark(CsvRecord first) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    first.getFields().forEach(cell -> names.add(CharMatcher.is('\uFEFF').trimLeadingFrom(cell)));
    return names.build();
  }

  /**
   * Writes a table with its header.
   *
   * @param target what takes the text; flushed and not closed
   * @throws IllegalArgumentException if an element of a list holds a semicolon, or a record what
   *     has no column
   * @throws UncheckedIOException if the target fails
   */
  public void write(Iterable<? extends T> records, Writer target) {
    // Not closed: the target is the caller's.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    csv.writeRecord(header());
    records.forEach(record -> CsvLine.rows(format, layout, record).forEach(csv::writeRecord));
    try {
      csv.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException("the target can't be written to", broken);
    }
  }
}
