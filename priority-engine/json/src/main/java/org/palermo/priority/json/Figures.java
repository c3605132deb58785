package org.palermo.priority.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.UnsignedLong;
import java.util.Optional;
import java.util.function.BiFunction;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.spi.Reading;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Interval;

/**
 * Figures as they stand in documents: fractions as text, {@code 3/2}; what is known as one number,
 * what is not as its two ends, {@code [2000, 10000]}.
 */
final class Figures {
  /** An exact fraction. */
  static final Value.As<Fraction> FRACTION = value -> value.parsed(Fraction::parse);

  /** What a utility, a factor or points can be. */
  static final Value.As<Interval> INTERVAL = value -> ends(value, Interval::new);

  /** What a criterion read. */
  static final Value.As<Reading> READING = value -> ends(value, Reading::new);

  /** A number without a sign of up to 64 bits, as text, since many readers round such numbers. */
  static final Value.As<UnsignedLong> UNSIGNED = value -> value.parsed(Figures::unsigned);

  private Figures() {}

  private static UnsignedLong unsigned(String text) {
    checkArgument(text.matches("[0-9]{1,20}"), "no number without a sign: '%s'", text);
    return UnsignedLong.valueOf(text);
  }

  private static <T> Optional<T> ends(Value value, BiFunction<Long, Long, T> between) {
    if (!value.isArray()) {
      return value.whole().map(known -> between.apply(known, known));
    }
    return pair(value, Value.WHOLE, Value.WHOLE, between);
  }

  /** An array of exactly two. */
  static <A, B, T> Optional<T> pair(
      Value value, Value.As<A> first, Value.As<B> second, BiFunction<A, B, T> made) {
    Optional<ImmutableList<Value>> elements = value.elements();
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    if (elements.get().size() != 2) {
      value.complain(
          "two-numbers",
          "two numbers are expected, here are " + elements.get().size(),
          "write both, and no more");
      return Optional.empty();
    }
    Optional<A> one = elements.get().get(0).as(first);
    Optional<B> other = elements.get().get(1).as(second);
    return one.isPresent() && other.isPresent()
        ? Optional.of(made.apply(one.get(), other.get()))
        : Optional.empty();
  }

  static void write(String name, Interval interval, JsonWriter out) {
    write(name, interval.low(), interval.high(), out);
  }

  static void write(String name, Reading reading, JsonWriter out) {
    write(name, reading.least(), reading.most(), out);
  }

  private static void write(String name, long low, long high, JsonWriter out) {
    if (low == high) {
      out.number(name, low);
    } else {
      out.numbers(name, ImmutableList.of(low, high));
    }
  }
}
