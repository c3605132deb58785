package org.palermo.convention.json.tree;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the canonical form: fields in the order written, two blanks a level, arrays of plain
 * values on one line, lines ended by a line feed. Or everything on one line, for JSON Lines. Not
 * thread-safe.
 */
public final class JsonWriter implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Whole numbers of more figures than this are written with an exponent. */
  private static final int FIGURES = 20;

  private final JsonGenerator out;
  private final Layout layout;

  private JsonWriter(JsonGenerator out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  /** Writes lines with indentation. */
  public static JsonWriter canonical(Writer target) {
    return on(target, false);
  }

  /** Writes everything on one line. */
  public static JsonWriter line(Writer target) {
    return on(target, true);
  }

  private static JsonWriter on(Writer target, boolean oneLine) {
    Layout layout = new Layout(oneLine);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return layout;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    return new JsonWriter(FACTORY.createGenerator(context, target), layout);
  }

  /** An object with what the body writes into it. */
  public void object(Runnable body) {
    out.writeStartObject();
    body.run();
    out.writeEndObject();
  }

  /** A field that is an object. */
  public void object(String name, Runnable body) {
    out.writeName(name);
    object(body);
  }

  /** A field that is an array, one element a line, each written by the body. */
  public <T> void array(String name, Collection<T> elements, Consumer<T> body) {
    out.writeName(name);
    array(elements, body);
  }

  /** An array, one element a line. */
  public <T> void array(Iterable<T> elements, Consumer<T> body) {
    out.writeStartArray();
    elements.forEach(body);
    out.writeEndArray();
  }

  /** A field that is such an array; left out when it is empty. */
  public <T> void arrayUnlessEmpty(String name, Collection<T> elements, Consumer<T> body) {
    if (!elements.isEmpty()) {
      array(name, elements, body);
    }
  }

  /** A field that is an array of texts, on one line. */
  public void texts(String name, Collection<?> texts) {
    out.writeName(name);
    texts(texts);
  }

  /** An array of texts, on one line. */
  public void texts(Collection<?> texts) {
    out.writeStartArray();
    layout.inline = true;
    texts.forEach(text -> out.writeString(text.toString()));
    out.writeEndArray();
    layout.inline = false;
  }

  /** A field that is such an array; left out when it is empty. */
  public void textsUnlessEmpty(String name, Collection<?> texts) {
    if (!texts.isEmpty()) {
      texts(name, texts);
    }
  }

  /** A field that is a text. */
  public void text(String name, Object text) {
    out.writeName(name);
    out.writeString(text.toString());
  }

  /** A field that is a text; left out when there is none. */
  public void text(String name, Optional<?> text) {
    text.ifPresent(there -> text(name, there));
  }

  /** A field that is a text; null when there is none. */
  public void textOrNull(String name, Optional<?> text) {
    out.writeName(name);
    text.ifPresentOrElse(there -> out.writeString(there.toString()), out::writeNull);
  }

  /** A field that is a text; left out when it is empty. */
  public void textUnlessEmpty(String name, String text) {
    if (!text.isEmpty()) {
      text(name, text);
    }
  }

  /** A field that is an array of whole numbers, on one line. */
  public void numbers(String name, Collection<Long> numbers) {
    out.writeName(name);
    numbers(numbers);
  }

  /** An array of whole numbers, on one line. */
  public void numbers(Collection<Long> numbers) {
    out.writeStartArray();
    layout.inline = true;
    numbers.forEach(out::writeNumber);
    out.writeEndArray();
    layout.inline = false;
  }

  /** A field that is a whole number. */
  public void number(String name, long number) {
    out.writeName(name);
    out.writeNumber(number);
  }

  /**
   * A field that is a number, with every figure that the value holds, so that it reads back equal.
   */
  public void number(String name, BigDecimal number) {
    out.writeName(name);
    out.writeNumber(number.toString());
  }

  /** A field that is a number, whose trailing zeros say nothing: in plain figures where short. */
  public void amount(String name, BigDecimal number) {
    boolean plain = number.scale() < 0 && number.precision() - number.scale() <= FIGURES;
    number(name, plain ? number.setScale(0) : number);
  }

  /** A field that is such a number; left out when there is none. */
  public void number(String name, Optional<BigDecimal> number) {
    number.ifPresent(there -> number(name, there));
  }

  /** A field that is true or false. */
  public void flag(String name, boolean flag) {
    out.writeName(name);
    out.writeBoolean(flag);
  }

  /** The name of a field whose value is written next. */
  public void name(String name) {
    out.writeName(name);
  }

  /** Hands on what has been written; the target stays open. */
  @Override
  public void close() {
    out.close();
  }

  /** Where blanks and line breaks stand. */
  private static final class Layout implements PrettyPrinter {
    private final boolean oneLine;
    private boolean inline;
    private int level;

    Layout(boolean oneLine) {
      this.oneLine = oneLine;
    }

    private void line(JsonGenerator out) {
      if (!oneLine && !inline) {
        out.writeRaw('\n');
        for (int i = 0; i < level; i++) {
          out.writeRaw("  ");
        }
      }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
      out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
      out.writeRaw('{');
      level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
      line(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
      out.writeRaw(oneLine ? ":" : ": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
      out.writeRaw(',');
      line(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
      level--;
      if (entries > 0) {
        line(out);
      }
      out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
      out.writeRaw('[');
      level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
      line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
      out.writeRaw(inline && !oneLine ? ", " : ",");
      line(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
      level--;
      if (values > 0) {
        line(out);
      }
      out.writeRaw(']');
    }
  }
}
