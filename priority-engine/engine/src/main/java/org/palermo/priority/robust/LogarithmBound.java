package org.palermo.priority.robust;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import com.google.common.math.LongMath;
import org.palermo.priority.exact.Fraction;

/**
 * Natural logarithms from above, in whole billionths: too large by less than a hundred of them.
 *
 * <p>The number is brought below 2 by halving, and {@code ln y = 2 (z + z^3/3 + z^5/5 + ...)} with
 * {@code z = (y - 1) / (y + 1)}, at most 1/3. Every step rounds up; the terms left out are together
 * less than a billionth.
 */
final class LogarithmBound {
  /** Billionths in 1. */
  static final long UNIT = 1_000_000_000;

  private static final long LN_2 = 693_147_181;
  private static final int LAST_POWER = 17;

  private LogarithmBound() {}

  /**
   * A number of billionths no less than the logarithm.
   *
   * @param number 1 or more
   */
  static long above(long number) {
    int halvings = LongMath.log2(number, FLOOR);
    Fraction power = Fraction.of(1L << halvings);
    Fraction given = Fraction.of(number);
    long z = given.minus(power).dividedBy(given.plus(power)).times(UNIT).ceil();
    long square = LongMath.divide(z * z, UNIT, CEILING);
    long sum = 1;
    long term = z;
    for (int odd = 1; odd <= LAST_POWER; odd += 2) {
      sum += 2 * LongMath.divide(term, odd, CEILING);
      term = LongMath.divide(term * square, UNIT, CEILING);
    }
    return halvings * LN_2 + sum;
  }
}
