package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value at its place. Each reading either gives what was asked for or reports one problem and
 * gives nothing.
 */
public final class Value {
  /** A way to read a value; empty after a problem was reported. */
  @FunctionalInterface
  public interface As<T> {
    /** Reads it. */
    Optional<T> read(Value value);
  }

  private final Json node;
  private final Pointer at;
  private final Problems problems;

  Value(Json node, Pointer at, Problems problems) {
    this.node = node;
    this.at = at;
    this.problems = problems;
  }

  /** Where it stands. */
  public Pointer at() {
    return at;
  }

  /** Reports a problem at this place. */
  public void complain(String rule, String message, String fix) {
    problems.add(at, rule, message, fix);
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return node instanceof Json.Elements;
  }

  /** Whether it could not be read at all, which has been reported. */
  public boolean isBroken() {
    return node instanceof Json.Broken;
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
    return whole()
        .flatMap(
            whole -> {
              if (whole != (int) (long) whole) {
                return wrong("a whole number of usual size");
              }
              return Optional.of((int) (long) whole);
            });
  }

  /** A whole number that fits a {@code long}. */
  public Optional<Long> whole() {
    if (node instanceof Json.Numeral number) {
      try {
        return Optional.of(number.value().longValueExact());
      } catch (ArithmeticException notWhole) {
        complain(
            "wrong-type",
            shown(number.value().toString()) + " is no whole number of usual size",
            "write a whole number");
        return Optional.empty();
      }
    }
    return wrong("a whole number");
  }

  /** True or false. */
  public Optional<Boolean> flag() {
    return node instanceof Json.Flag flag ? Optional.of(flag.value()) : wrong("true or false");
  }

  /** A day of ISO 8601, such as 2005-10-21. */
  public Optional<LocalDate> date() {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException broken) {
                complain(
                    "invalid-date",
                    shown(text) + " is no day",
                    "write year, month and day, such as 2005-10-21");
                return Optional.empty();
              }
            });
  }

  /** A text that a parser turns into a value; what the parser refuses is a problem. */
  public <T> Optional<T> parsed(Function<String, T> parser) {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(parser.apply(text));
              } catch (IllegalArgumentException | ArithmeticException refused) {
                complain("invalid-value", String.valueOf(refused.getMessage()), "correct it");
                return Optional.empty();
              }
            });
  }

  /** One of a closed list of words. */
  public <T> Optional<T> oneOf(ImmutableMap<String, T> words) {
    return text()
        .flatMap(
            word -> {
              T known = words.get(word);
              if (known == null) {
                complain(
                    "unknown-value",
                    shown(word) + " is not one of " + String.join(", ", words.keySet()),
                    Nearest.to(word, words.keySet())
                        .map(near -> "write " + near)
                        .orElse("use one"));
              }
              return Optional.ofNullable(known);
            });
  }

  /** The fields of an object; of anything else, an object whose fields all fail in silence. */
  public JsonObject object() {
    if (node instanceof Json.Members members) {
      return new JsonObject(members.byName(), this, problems);
    }
    wrong("an object");
    return new JsonObject(null, this, problems);
  }

  /** The elements of an array. */
  public Optional<ImmutableList<Value>> elements() {
    if (!(node instanceof Json.Elements elements)) {
      return wrong("an array");
    }
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    int index = 0;
    for (Json element : elements.all()) {
      values.add(new Value(element, at.to(index++), problems));
    }
    return Optional.of(values.build());
  }

  /** Every element read; nothing when one of them fails. */
  public <T> Optional<ImmutableList<T>> list(As<T> as) {
    return elements()
        .flatMap(
            elements -> {
              ImmutableList<T> read = good(elements, as);
              return read.size() == elements.size() ? Optional.of(read) : Optional.empty();
            });
  }

  /** The elements that can be read; those that fail are reported and set aside. */
  public <T> Optional<ImmutableList<T>> goodOnes(As<T> as) {
    return elements().map(elements -> good(elements, as));
  }

  private static <T> ImmutableList<T> good(ImmutableList<Value> elements, As<T> as) {
    ImmutableList.Builder<T> good = ImmutableList.builder();
    elements.forEach(element -> as.read(element).ifPresent(good::add));
    return good.build();
  }

  private <T> Optional<T> wrong(String wanted) {
    if (!isBroken()) {
      complain("wrong-type", "here stands " + node.kind(), "write " + wanted);
    }
    return Optional.empty();
  }

  /** A word as messages show it: quoted, and cut when long. */
  public static String shown(String word) {
    return "'" + (word.length() <= 80 ? word : word.substring(0, 80) + "...") + "'";
  }
}
