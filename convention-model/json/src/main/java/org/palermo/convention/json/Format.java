package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.palermo.convention.Problem;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Problems;
import org.palermo.convention.json.tree.TreeReader;
import org.palermo.convention.json.tree.Value;

/**
 * How one kind of record is read and written. Reading what was written gives an equal record, and
 * writing what was read gives the same bytes for a document in canonical form. Immutable and safe
 * for use by many threads.
 */
public final class Format<T> {
  private final String name;
  private final Value.As<T> reader;
  private final BiConsumer<T, JsonWriter> writer;
  private final JsonLimits limits;

  Format(String name, Value.As<T> reader, BiConsumer<T, JsonWriter> writer) {
    this(name, reader, writer, JsonLimits.DEFAULT);
  }

  private Format(
      String name, Value.As<T> reader, BiConsumer<T, JsonWriter> writer, JsonLimits limits) {
    this.name = name;
    this.reader = reader;
    this.writer = writer;
    this.limits = limits;
  }

  /** What it is called, which is also the name of its schema. */
  public String name() {
    return name;
  }

  /** The same format under other limits. */
  public Format<T> withLimits(JsonLimits others) {
    return new Format<>(name, reader, writer, others);
  }

  /**
   * Reads a document that holds one record or an array of records.
   *
   * @param file the document, as problems shall name it
   * @param in the document; read to its end or to the limit, and not closed
   * @throws UncheckedIOException if the stream fails
   */
  public Reading<T> read(String file, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(limits.documentBytes());
      if (bytes.length == limits.documentBytes() && in.read() >= 0) {
        return new Reading<>(ImmutableList.of(), ImmutableList.of(tooLarge(file, "")));
      }
      Problems problems = new Problems(file, "");
      ImmutableList<T> records = records(bytes, bytes.length, problems);
      return new Reading<>(records, problems.all());
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  /** Reads a document that is at hand as text. */
  public Reading<T> read(String file, String json) {
    Problems problems = new Problems(file, "");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > limits.documentBytes()) {
      return new Reading<>(ImmutableList.of(), ImmutableList.of(tooLarge(file, "")));
    }
    ImmutableList<T> records = records(bytes, bytes.length, problems);
    return new Reading<>(records, problems.all());
  }

  private ImmutableList<T> records(byte[] bytes, int length, Problems problems) {
    Value whole = TreeReader.read(bytes, length, limits.ofTree(), problems);
    if (whole.isBroken()) {
      return ImmutableList.of();
    }
    return whole.isArray()
        ? whole.goodOnes(reader).orElse(ImmutableList.of())
        : reader.read(whole).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private Problem tooLarge(String file, String place) {
    return new Problem(
        file,
        place,
        "document-too-large",
        "more than " + limits.documentBytes() + " bytes",
        "split it, or use JSON Lines");
  }

  /**
   * Streams JSON Lines, one record a line, at constant memory. A line that fails is reported and
   * set aside; blank lines are passed over.
   *
   * @param file the document, as problems shall name it; their places begin with {@code line 7}
   * @param in the document; read to its end, and not closed
   * @param good takes each record as it is read
   * @param bad takes each problem as it is found
   * @throws UncheckedIOException if the stream fails
   */
  public void readLines(
      String file, InputStream in, Consumer<? super T> good, Consumer<? super Problem> bad) {
    try {
      Lines lines = new Lines(in, limits.documentBytes());
      while (lines.next()) {
        if (lines.isTooLong()) {
          bad.accept(tooLarge(file, "line " + lines.number()));
        } else if (!lines.isBlank()) {
          line(file, lines).ifPresentOrElse(good, () -> {});
          lines.problems().forEach(bad);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private Optional<T> line(String file, Lines lines) {
    Problems problems = new Problems(file, "line " + lines.number());
    Value whole = TreeReader.read(lines.bytes(), lines.length(), limits.ofTree(), problems);
    Optional<T> record = whole.isBroken() ? Optional.empty() : reader.read(whole);
    lines.report(problems.all());
    return record;
  }

  /** The record in canonical form, ended by a line feed. */
  public String write(T value) {
    return written(out -> writer.accept(value, out), false);
  }

  /** The record on one line, ended by a line feed, for JSON Lines. */
  public String writeLine(T value) {
    return written(out -> writer.accept(value, out), true);
  }

  private static String written(Consumer<JsonWriter> body, boolean oneLine) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = oneLine ? JsonWriter.line(text) : JsonWriter.canonical(text)) {
      body.accept(out);
    }
    return text.append('\n').toString();
  }

  /**
   * Writes an array of records in canonical form, ended by a line feed.
   *
   * @throws UncheckedIOException if the target fails
   */
  public void writeAll(Iterable<T> values, Writer target) {
    JsonWriter out = JsonWriter.canonical(target);
    out.array(values, value -> writer.accept(value, out));
    out.flush();
    try {
      target.write('\n');
      target.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException("can't write", broken);
    }
  }

  /** The array of records that {@link #writeAll} writes. */
  public String writeAll(Iterable<T> values) {
    StringWriter text = new StringWriter();
    writeAll(values, text);
    return text.toString();
  }

  Optional<T> read(Value value) {
    return reader.read(value);
  }

  void write(T value, JsonWriter out) {
    writer.accept(value, out);
  }
}
