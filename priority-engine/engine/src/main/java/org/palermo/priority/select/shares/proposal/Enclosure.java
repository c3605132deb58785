package org.palermo.priority.select.shares.proposal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.palermo.priority.exact.Fraction;

/**
 * Two doubles with an exact number, 0 or more, between them.
 *
 * @param low not above it
 * @param high not below it
 */
record Enclosure(double low, double high) {
  /** Exactly 0. */
  static final Enclosure ZERO = new Enclosure(0, 0);

  /** Times this, a normal double of 0 or more comes to lie at least one step higher. */
  static final double UP = 1 + 0x1p-52;

  /** Times this, a normal double of 0 or more comes to lie at least one step lower. */
  static final double DOWN = 1 - 0x1p-52;

  /**
   * Thirty figures, then the nearest double, are together off by less than one step between
   * doubles.
   */
  private static final MathContext FIGURES = new MathContext(30);

  /**
   * An enclosure of a number of 0 or more, a few steps wide.
   *
   * <p>Above and below are each rounded to the nearest double, and so is their quotient: three
   * relative errors of at most {@code 2^-53}, together less than {@code 4 * 2^-53}. A step between
   * normal doubles is {@code 2^-53} of them or more, so six steps either way are enough, of which
   * adding them may lose one.
   */
  static Enclosure of(Fraction number) {
    if (number.signum() == 0) {
      return ZERO;
    }
    double near = number.numerator().doubleValue() / number.denominator().doubleValue();
    return near > 2 * Double.MIN_NORMAL && near < Double.MAX_VALUE / 2
        ? new Enclosure(near - 6 * Math.ulp(near), near + 6 * Math.ulp(near))
        : ofExtreme(number);
  }

  /** The same for numbers that are too large or too small for the quotient of two doubles. */
  private static Enclosure ofExtreme(Fraction number) {
    double near =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), FIGURES)
            .doubleValue();
    return new Enclosure(Math.max(0, Math.nextDown(near)), Math.nextUp(near));
  }
}
