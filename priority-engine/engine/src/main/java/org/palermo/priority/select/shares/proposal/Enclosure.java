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

  /** The narrowest that is easily found around a number of 0 or more. */
  static Enclosure of(Fraction number) {
    if (number.signum() == 0) {
      return ZERO;
    }
    double near =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), FIGURES)
            .doubleValue();
    return new Enclosure(Math.max(0, Math.nextDown(near)), Math.nextUp(near));
  }
}
