package org.palermo.convention.state;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;

/**
 * An exact part of a whole, in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more, and at least the numerator
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {
  /** The whole. */
  public static final Share WHOLE = new Share(1, 1);

  /** Nothing. */
  public static final Share NOTHING = new Share(0, 1);

  /**
   * @throws IllegalArgumentException if it is negative or more than the whole
   */
  public Share {
    checkArgument(denominator >= 1, "denominator must be 1 or more, was %s", denominator);
    checkArgument(
        numerator >= 0 && numerator <= denominator,
        "a share lies between 0 and 1, was %s/%s",
        numerator,
        denominator);
    long common = LongMath.gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /**
   * Reads {@code 1/2}, or {@code 1}; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is no share
   */
  public static Share parse(String text) {
    checkArgument(
        text.matches("[0-9]{1,9}(/[0-9]{1,9})?"), "a share reads like 1/2, was '%s'", text);
    int slash = text.indexOf('/');
    return slash < 0
        ? new Share(Long.parseLong(text), 1)
        : new Share(
            Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if they are more than the whole
   * @throws ArithmeticException if the common denominator does not fit a long
   */
  public Share plus(Share other) {
    return new Share(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Share other) {
    return BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(other.denominator))
        .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
  }

  /** {@code 1/2}, or {@code 1} for the whole. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
