package org.palermo.priority.exact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.state.Share;

/**
 * An exact rational number in lowest terms, of any size.
 *
 * <p>Numbers whose parts fit a {@code long} are kept and reckoned in {@code long}; beyond that the
 * parts are {@link BigInteger}. Which of the two it is never shows: equal numbers are equal
 * objects, and no operation overflows or rounds unless its name says so.
 */
public final class Fraction implements Comparable<Fraction> {
  /** 0. */
  public static final Fraction ZERO = new Fraction(0, 1, null);

  /** 1. */
  public static final Fraction ONE = new Fraction(1, 1, null);

  /** 1/2. */
  public static final Fraction HALF = new Fraction(1, 2, null);

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final long numerator;
  private final long denominator;

  /** The parts when one of them does not fit a long; then the two fields above are 0. */
  private final @Nullable Parts big;

  private record Parts(BigInteger numerator, BigInteger denominator) {}

  private Fraction(long numerator, long denominator, @Nullable Parts big) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = big;
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return whole == Long.MIN_VALUE
        ? of(BigInteger.valueOf(whole), BigInteger.ONE)
        : new Fraction(whole, 1, null);
  }

  /**
   * One whole number over another.
   *
   * @throws IllegalArgumentException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    checkArgument(denominator != 0, "denominator of %s/0 is 0", numerator);
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long common = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Fraction(sign * numerator / common, sign * denominator / common, null);
  }

  /**
   * The same for whole numbers of any size.
   *
   * @throws IllegalArgumentException if the denominator is 0
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    checkArgument(denominator.signum() != 0, "denominator of %s/0 is 0", numerator);
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    BigInteger above = numerator.divide(divisor);
    BigInteger below = denominator.divide(divisor);
    return above.abs().compareTo(MOST) <= 0 && below.compareTo(MOST) <= 0
        ? new Fraction(above.longValueExact(), below.longValueExact(), null)
        : new Fraction(0, 0, new Parts(above, below));
  }

  /** The same number as a share of a whole. */
  public static Fraction from(Share share) {
    return of(share.numerator(), share.denominator());
  }

  /**
   * Reads {@code -7/3} or {@code 4}; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is no fraction
   */
  public static Fraction parse(String text) {
    checkArgument(text.matches("-?[0-9]{1,999}(/[0-9]{1,999})?"), "no fraction: '%s'", text);
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigInteger(text), BigInteger.ONE)
        : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  /** The sum of all; 0 of none. */
  public static Fraction sum(Iterable<Fraction> parts) {
    Fraction sum = ZERO;
    for (Fraction part : parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  /** The part above the line, in lowest terms; carries the sign. */
  public BigInteger numerator() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator;
  }

  /** The part below the line, in lowest terms; 1 or more. */
  public BigInteger denominator() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator;
  }

  /** This and that together. */
  public Fraction plus(Fraction other) {
    if (big == null && other.big == null) {
      if (denominator == 1 && other.denominator == 1) {
        long sum = numerator + other.numerator;
        if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
          return of(sum);
        }
      } else if (productFits(numerator, other.denominator)
          && productFits(other.numerator, denominator)
          && productFits(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0) {
          return of(sum, denominator * other.denominator);
        }
      }
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /** This without that. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** The product. */
  public Fraction times(Fraction other) {
    if (big == null
        && other.big == null
        && productFits(numerator, other.numerator)
        && productFits(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /** The product with a whole number. */
  public Fraction times(long whole) {
    return times(of(whole));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the other is 0
   */
  public Fraction dividedBy(Fraction other) {
    return times(other.inverted());
  }

  /**
   * The quotient by a whole number.
   *
   * @throws ArithmeticException if it is 0
   */
  public Fraction dividedBy(long whole) {
    return dividedBy(of(whole));
  }

  /**
   * One over this.
   *
   * @throws ArithmeticException if this is 0
   */
  public Fraction inverted() {
    if (signum() == 0) {
      throw new ArithmeticException("one over 0");
    }
    return big == null
        ? of(/* numerator= */ denominator, /* denominator= */ numerator)
        : of(/* numerator= */ big.denominator, /* denominator= */ big.numerator);
  }

  /** This with the other sign. */
  public Fraction negated() {
    return big == null
        ? new Fraction(-numerator, denominator, null)
        : of(big.numerator.negate(), big.denominator);
  }

  /** This without its sign. */
  public Fraction abs() {
    return signum() < 0 ? negated() : this;
  }

  /** This by itself, so many times; 1 for none. */
  public Fraction power(int exponent) {
    checkArgument(exponent >= 0, "exponent must be 0 or more, was %s", exponent);
    Fraction power = ONE;
    for (int i = 0; i < exponent; i++) {
      power = power.times(this);
    }
    return power;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator.signum();
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return big == null ? denominator == 1 : big.denominator.equals(BigInteger.ONE);
  }

  /**
   * The largest whole number not above it.
   *
   * @throws ArithmeticException if that does not fit a long
   */
  public long floor() {
    return big == null ? Math.floorDiv(numerator, denominator) : bigFloor().longValueExact();
  }

  /**
   * The smallest whole number not below it.
   *
   * @throws ArithmeticException if that does not fit a long
   */
  public long ceil() {
    return Math.negateExact(negated().floor());
  }

  /** The largest whole number not above it, of any size. */
  public BigInteger bigFloor() {
    BigInteger[] parts = numerator().divideAndRemainder(denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The smaller of both. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of both. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** As a decimal with so many places, for showing only. */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, rounding);
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Fraction other) {
    if (big == null && other.big == null) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      if (productFits(numerator, other.denominator) && productFits(other.numerator, denominator)) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
      }
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  /** Whether both are the same number. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction that
        && numerator == that.numerator
        && denominator == that.denominator
        && (big == null ? that.big == null : big.equals(that.big));
  }

  @Override
  public int hashCode() {
    return big == null ? Long.hashCode(31 * numerator + denominator) : big.hashCode();
  }

  /** {@code -7/3}, or {@code 4} for a whole number. */
  @Override
  public String toString() {
    return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
  }

  private static boolean productFits(long a, long b) {
    long low = a * b;
    return Math.multiplyHigh(a, b) == low >> 63 && low != Long.MIN_VALUE;
  }
}
