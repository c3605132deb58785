package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.palermo.convention.Problem;
import org.palermo.convention.json.tree.Document;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.TreeReader;
import org.palermo.convention.json.tree.Value;
import tools.jackson.core.JacksonException;

/**
 * How one kind of record is read and written. Reading what was written gives an equal record, and
 * writing what was read gives the same bytes for a document in canonical form: fields in a fixed
 * order, optional ones left out when empty, two blanks a level, lists of plain values on one line,
 * a line feed at the end. Bad data never throws: it gives problems. Immutable and safe for use by
 * many threads.
 *
 * <p>Formats of the model are found in {@link Formats}; a module with records of its own makes
 * formats of them from a {@link Form}.
 */
public final class Format<T> {
  private final String name;
  private final Form<T> form;
  private final JsonLimits limits;

  /**
   * A format for records of others, under the default limits.
   *
   * @param name what it is called, in small letters, words parted by hyphens; by this name its
   *     schema is published
   * @param form how one record stands in a document
   */
  public Format(String name, Form<T> form) {
    this(name, form, JsonLimits.DEFAULT);
  }

  private Format(String name, Form<T> form, JsonLimits limits) {
    this.name = name;
    this.form = form;
    this.limits = limits;
  }

  /** What it is called, which is also the name of its schema. */
  public String name() {
    return name;
  }

  /** How one record stands in a document, for the forms of records that hold such a record. */
  public Form<T> form() {
    return form;
  }

  JsonLimits limits() {
    return limits;
  }

  /** The same format under other limits. */
  public Format<T> withLimits(JsonLimits others) {
    return new Format<>(name, form, others);
  }

  /**
   * Reads a document that holds one record or an array of records. Where records have an id, the
   * first of two with one id is kept.
   *
   * @param file the document, as problems shall name it
   * @param in the document; read to its end or to the limit, and not closed
   * @throws UncheckedIOException if the stream fails
   */
  public Reading<T> read(String file, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(limits.bytes());
      return bytes.length == limits.bytes() && in.read() >= 0 ? tooLarge(file) : read(file, bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  /**
   * Reads a document that is at hand as text. Half of a surrogate pair is taken for a question
   * mark, as in every conversion of text to bytes.
   */
  public Reading<T> read(String file, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return bytes.length > limits.bytes() ? tooLarge(file) : read(file, bytes);
  }

  private Reading<T> read(String file, byte[] bytes) {
    Document document = new Document(file, "", limits.ofTree());
    ImmutableList<T> records = records(TreeReader.read(bytes, bytes.length, document));
    return new Reading<>(records, document.problems());
  }

  private ImmutableList<T> records(Value whole) {
    if (whole.isBroken()) {
      return ImmutableList.of();
    }
    return whole.isArray()
        ? Several.of(whole, form)
        : ImmutableList.copyOf(whole.as(form).stream().iterator());
  }

  private Reading<T> tooLarge(String file) {
    return new Reading<>(ImmutableList.of(), ImmutableList.of(tooLarge(file, "")));
  }

  Problem tooLarge(String file, String place) {
    return new Problem(
        file,
        place,
        "document-too-large",
        "more than " + limits.documentBytes() + " bytes",
        "split it, or use JSON Lines");
  }

  /**
   * Streams JSON Lines, one record a line, at constant memory. A line that fails is reported and
   * set aside; blank lines are passed over. Ids that occur twice are not looked for, since that
   * would mean to keep them all.
   *
   * @param file the document, as problems shall name it; their places begin with {@code line 7}
   * @param in the document; read to its end, and not closed
   * @param good takes each record as it is read
   * @param bad takes each problem as it is found
   * @throws UncheckedIOException if the stream fails
   */
  public void readLines(
      String file, InputStream in, Consumer<? super T> good, Consumer<? super Problem> bad) {
    eachLine(
        file,
        in,
        line -> {
          Reading<T> reading = line.read();
          reading.records().forEach(good);
          reading.problems().forEach(bad);
        });
  }

  /**
   * Goes through JSON Lines at constant memory and hands over each line that is not blank, for the
   * caller to read or to pass over.
   *
   * @param file the document, as problems shall name it
   * @param in the document; read to its end, and not closed
   * @param each takes the line; it must not keep it
   * @throws UncheckedIOException if the stream fails
   */
  public void eachLine(String file, InputStream in, Consumer<? super RecordLine<T>> each) {
    Lines lines = new Lines(in, limits.bytes());
    RecordLine<T> line = new JsonLine<>(this, file, lines);
    try {
      while (lines.next()) {
        if (lines.isTooLong() || !lines.isBlank()) {
          each.accept(line);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  /** The record in canonical form, ended by a line feed. */
  public String write(T value) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.canonical(text)) {
      form.write(value, out);
    }
    return text.append('\n').toString();
  }

  /** The record on one line, ended by a line feed, for JSON Lines. */
  public String writeLine(T value) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      form.write(value, out);
    }
    return text.append('\n').toString();
  }

  /** An array of records in canonical form, ended by a line feed. */
  public String writeAll(Iterable<? extends T> values) {
    StringWriter text = new StringWriter();
    writeAll(values, text);
    return text.toString();
  }

  /**
   * Writes an array of records in canonical form as UTF-8, ended by a line feed.
   *
   * @param values the records, taken one after the other
   * @param out what takes the bytes; flushed and not closed
   * @throws UncheckedIOException if the target fails
   */
  public void writeAll(Iterable<? extends T> values, OutputStream out) {
    writeAll(values, new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Writes an array of records in canonical form, ended by a line feed.
   *
   * @param values the records, taken one after the other
   * @param target what takes the text; flushed and not closed
   * @throws UncheckedIOException if the target fails
   */
  public void writeAll(Iterable<? extends T> values, Writer target) {
    try {
      try (JsonWriter out = JsonWriter.canonical(target)) {
        out.array(values, value -> form.write(value, out));
      }
      target.write('\n');
      target.flush();
    } catch (JacksonException broken) {
      throw new UncheckedIOException("the target can't be written to", new IOException(broken));
    } catch (IOException broken) {
      throw new UncheckedIOException("the target can't be written to", broken);
    }
  }
}
