package org.palermo.priority.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The decimal with the fewest figures that lies between two bounds: a number a reader can type into
 * a pocket calculator.
 */
public final class ShortestDecimal {
  private static final Fraction TEN = Fraction.of(10);

  private ShortestDecimal() {}

  /**
   * A number strictly between the bounds that is a multiple of the largest power of ten possible,
   * the smallest such; the bound itself when both are the same number.
   *
   * @param low 0 or more
   * @param high at least as large
   * @throws IllegalArgumentException if the bounds are negative or crossed
   */
  public static Fraction between(Fraction low, Fraction high) {
    return withPowerBetween(low, high, 1).orElseThrow();
  }

  /**
   * A number whose power lies strictly between the bounds, chosen in the same way. When both bounds
   * are the same number it is that number's root, and empty when the root is no fraction.
   *
   * @param power 1, or 2 for a number whose square lies between the bounds
   * @throws IllegalArgumentException if the bounds are negative or crossed, or another power is
   *     asked for
   */
  public static Optional<Fraction> withPowerBetween(Fraction low, Fraction high, int power) {
    checkArgument(power == 1 || power == 2, "power must be 1 or 2, was %s", power);
    checkArgument(
        low.signum() >= 0 && low.compareTo(high) <= 0,
        "bounds must be 0 or more and in order, were %s and %s",
        low,
        high);
    if (low.equals(high)) {
      return power == 1 ? Optional.of(low) : root(low);
    }
    Fraction unit = Fraction.ONE;
    while (unit.power(power).compareTo(high) < 0) {
      unit = unit.times(TEN);
    }
    Fraction found = firstMultipleAbove(low, unit, power);
    while (found.power(power).compareTo(high) >= 0) {
      unit = unit.dividedBy(TEN);
      found = firstMultipleAbove(low, unit, power);
    }
    return Optional.of(found);
  }

  private static Fraction firstMultipleAbove(Fraction low, Fraction unit, int power) {
    BigInteger units = low.dividedBy(unit.power(power)).bigFloor();
    BigInteger below = power == 1 ? units : units.sqrt();
    return Fraction.of(below.add(BigInteger.ONE), BigInteger.ONE).times(unit);
  }

  private static Optional<Fraction> root(Fraction square) {
    Fraction root = Fraction.of(square.numerator().sqrt(), square.denominator().sqrt());
    return root.power(2).equals(square) ? Optional.of(root) : Optional.empty();
  }
}
