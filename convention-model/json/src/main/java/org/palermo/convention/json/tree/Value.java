package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * A value at its place. Each reading either gives what was asked for or reports one problem and
 * gives nothing.
 */
public final class Value {
  /** A way to read a value. */
  @FunctionalInterface
  public interface As<T> {
    /**
     * Reads it.
     *
     * @return what was read; empty after a problem was reported
     * @throws IllegalArgumentException if the record refuses its parts; {@link Value#as} reports it
     * @throws InvalidDataException if it refuses them with several problems; likewise
     */
    Optional<T> read(Value value);
  }

  /** A text. */
  public static final As<String> TEXT = Value::text;

  /** A day. */
  public static final As<LocalDate> DATE = Value::date;

  /** A whole number that fits an {@code int}. */
  public static final As<Integer> INTEGER = Value::integer;

  /** A whole number that fits a {@code long}. */
  public static final As<Long> WHOLE = Value::whole;

  /** A number. */
  public static final As<BigDecimal> NUMBER = Value::number;

  /** True or false. */
  public static final As<Boolean> FLAG = Value::flag;

  private static final int LONGEST_LIST = 300;

  private final Json node;
  private final Pointer at;
  private final Document document;

  Value(Json node, Pointer at, Document document) {
    this.node = node;
    this.at = at;
    this.document = document;
  }

  /** What the document may ask for. */
  public Limits limits() {
    return document.limits();
  }

  /** Reports a problem at this place. */
  public void complain(String rule, String message, String fix) {
    document.complain(at.toString(), rule, message, fix);
  }

  /**
   * Reports a problem at this place whose fix takes some finding; it is not looked for when nobody
   * would hear it, so that a document full of faults costs no more than its size.
   */
  public void complain(String rule, String message, Supplier<String> fix) {
    complain(rule, message, document.isHeard() ? fix.get() : "");
  }

  private void complainOf(Problem own) {
    String below = own.place().startsWith("/") ? own.place() : "";
    document.complain(at + below, own.rule(), own.message(), own.fix());
  }

  /** The place of a field of this object, to complain at; there is nothing to read. */
  public Value to(String name) {
    return to(name, Json.Word.BROKEN);
  }

  /** The place of an element of this array, to complain at; there is nothing to read. */
  public Value to(int element) {
    return new Value(Json.Word.BROKEN, at.to(element), document);
  }

  Value to(String name, Json member) {
    return new Value(member, at.to(name), document);
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return node instanceof Json.Elements;
  }

  boolean isNull() {
    return node == Json.Word.NULL;
  }

  /** Whether it could not be read at all, which has been reported. */
  public boolean isBroken() {
    return node == Json.Word.BROKEN;
  }

  /**
   * What is read in that way; empty after a problem was reported, a refusal of the record too. What
   * a record refuses with places of its own, such as {@code /criteria/3}, is reported at these
   * places below this one.
   */
  public <T> Optional<T> as(As<T> as) {
    try {
      return as.read(this);
    } catch (InvalidDataException refused) {
      refused.problems().forEach(this::complainOf);
      return Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      complain(
          "invalid-value",
          Shown.plain(String.valueOf(refused.getMessage()), LONGEST_LIST),
          "correct the value that is named");
      return Optional.empty();
    }
  }

  /** A text. */
  public Optional<String> text() {
    return node instanceof Json.Text text ? Optional.of(text.text()) : wrong("a text");
  }

  /** A number, exactly. */
  public Optional<BigDecimal> number() {
    return node instanceof Json.Numeral number ? Optional.of(number.value()) : wrong("a number");
  }

  /** A whole number that fits an {@code int}. */
  public Optional<Integer> integer() {
    return whole(Integer.MIN_VALUE, Integer.MAX_VALUE).map(Long::intValue);
  }

  /** A whole number that fits a {@code long}. */
  public Optional<Long> whole() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private Optional<Long> whole(long least, long most) {
    if (!(node instanceof Json.Numeral number)) {
      return wrong("a whole number");
    }
    BigDecimal value = number.value();
    boolean fits =
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0
            && value.remainder(BigDecimal.ONE).signum() == 0;
    return fits ? Optional.of(value.longValue()) : wrong("a whole number of usual size");
  }

  /** True or false. */
  public Optional<Boolean> flag() {
    return node == Json.Word.TRUE || node == Json.Word.FALSE
        ? Optional.of(node == Json.Word.TRUE)
        : wrong("true or false");
  }

  /** A day of ISO 8601, such as 2005-10-21. */
  public Optional<LocalDate> date() {
    Optional<String> text = text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Days.parse(text.get());
    if (day.isPresent()) {
      return day;
    }
    complain(
        "invalid-date",
        Shown.quoted(text.get()) + " is no day",
        "write year, month and day, such as 2005-10-21");
    return day;
  }

  /** A text that a parser turns into a value; what the parser refuses is a problem. */
  public <T> Optional<T> parsed(Function<String, T> parser) {
    Optional<String> text = text();
    return text.isPresent() ? Optional.of(parser.apply(text.get())) : Optional.empty();
  }

  /** One of a closed list of words. */
  public <T> Optional<T> oneOf(ImmutableMap<String, T> words) {
    Optional<String> word = text();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    T known = words.get(word.get());
    if (known == null) {
      String all = Shown.plain(String.join(", ", words.keySet()), LONGEST_LIST);
      complain(
          "unknown-value",
          Shown.quoted(word.get()) + " is not one of " + all,
          () ->
              Nearest.to(word.get(), words.keySet())
                  .map(near -> "write " + near)
                  .orElse("use one of these"));
    }
    return Optional.ofNullable(known);
  }

  /** The fields of an object; of anything else, an object whose fields all fail in silence. */
  public JsonObject object() {
    if (node instanceof Members members) {
      return new JsonObject(members, this);
    }
    wrong("an object");
    return new JsonObject(null, this);
  }

  /** The elements of an array. */
  public Optional<ImmutableList<Value>> elements() {
    if (!(node instanceof Json.Elements elements)) {
      return wrong("an array");
    }
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    int index = 0;
    for (Json element : elements.all()) {
      values.add(new Value(element, at.to(index++), document));
    }
    return Optional.of(values.build());
  }

  /** Every element read; nothing when one of them fails. */
  public <T> Optional<ImmutableList<T>> list(As<T> as) {
    Optional<ImmutableList<Value>> elements = elements();
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<T> read = good(elements.get(), as);
    return read.size() == elements.get().size() ? Optional.of(read) : Optional.empty();
  }

  /** The elements that can be read; those that fail are reported and set aside. */
  public <T> Optional<ImmutableList<T>> goodOnes(As<T> as) {
    return elements().map(elements -> good(elements, as));
  }

  private static <T> ImmutableList<T> good(ImmutableList<Value> elements, As<T> as) {
    ImmutableList.Builder<T> good = ImmutableList.builderWithExpectedSize(elements.size());
    for (Value element : elements) {
      Optional<T> read = element.as(as);
      if (read.isPresent()) {
        good.add(read.get());
      }
    }
    return good.build();
  }

  private <T> Optional<T> wrong(String wanted) {
    if (!isBroken()) {
      complain("wrong-type", "here stands " + node.kind(), "write " + wanted);
    }
    return Optional.empty();
  }
}
