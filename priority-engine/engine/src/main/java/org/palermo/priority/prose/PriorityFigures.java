package org.palermo.priority.prose;

import java.math.RoundingMode;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Points;

/**
 * Scores and shares as they are shown, in every language with the digits 0 to 9 and a point.
 * Figures are rounded to hundredths for the eye alone; the files hold them whole.
 */
public final class PriorityFigures {
  private static final int HUNDREDTHS = 2;

  private PriorityFigures() {}

  /** A score in half points as a part of a hundred, such as {@code 67.25}. */
  public static String score(long halfPoints) {
    return decimal(Fraction.of(halfPoints, 2 * Points.MOST / 100));
  }

  /** A difference of scores, such as {@code +3.25}. */
  public static String difference(long halfPoints) {
    String figure = score(Math.abs(halfPoints));
    return (halfPoints < 0 ? "\u2212" : "+") + figure;
  }

  /** A weight in basis points as a number of hundredths. */
  public static String percentOfWhole(int basisPoints) {
    return decimal(Fraction.of(basisPoints, 100));
  }

  /** A part of a whole as a number of hundredths. */
  static String percent(Fraction part) {
    return decimal(part.times(100));
  }

  /** An exact number to hundredths. */
  public static String decimal(Fraction number) {
    return number.toDecimal(HUNDREDTHS, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Places held or due: whole where they are, else to hundredths. */
  public static String places(Fraction number) {
    return number.isWhole() ? number.toString() : decimal(number);
  }
}
