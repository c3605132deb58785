package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.palermo.priority.exact.Fraction;

/**
 * How far parts counted over draws may be from those that endlessly many draws would give: bounds
 * that hold with a chance of at least 95 in 100, rounded up to ten-thousandths. For showing only;
 * nothing is decided by them.
 *
 * <p>Source: Dvoretzky, Kiefer and Wolfowitz (1956) with the constant of Massart (1990): all parts
 * within the first places of one need are closer than {@code e} at once with a chance of {@code 1 -
 * 2 exp(-2 N e^2)}; for several needs the chances of failing are added up.
 *
 * @param draws number of draws {@code N}, from 1 to {@link Draws#MOST}
 * @param needs number of needs, 1 or more
 */
public record SamplingError(int draws, int needs) {
  private static final long WHOLE = 10_000;

  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public SamplingError {
    checkArgument(
        draws >= 1 && draws <= Draws.MOST, "draws must be 1 to %s, were %s", Draws.MOST, draws);
    checkArgument(needs >= 1, "needs must be 1 or more, were %s", needs);
  }

  /** For all parts within the first places, of one need: {@code sqrt(ln 40 / 2N)}. */
  public Fraction ofOneNeed() {
    return bound(40);
  }

  /** For all parts within the first places, of all needs at once: {@code sqrt(ln 40n / 2N)}. */
  public Fraction ofAllNeeds() {
    return bound(40L * needs);
  }

  /** For the parts at single places, of one need: such a part is a difference of two. */
  public Fraction ofOneNeedAtAPlace() {
    return ofOneNeed().times(2);
  }

  /** For the parts at single places, of all needs at once. */
  public Fraction ofAllNeedsAtAPlace() {
    return ofAllNeeds().times(2);
  }

  /** The least e in ten-thousandths with e^2 at least ln(odds) / 2N. */
  private Fraction bound(long odds) {
    BigInteger square =
        BigIntegerMath.divide(
            BigInteger.valueOf(LogarithmBound.above(odds))
                .multiply(BigInteger.valueOf(WHOLE * WHOLE)),
            BigInteger.valueOf(LogarithmBound.UNIT).multiply(BigInteger.valueOf(2L * draws)),
            RoundingMode.CEILING);
    return Fraction.of(BigIntegerMath.sqrt(square, RoundingMode.CEILING).longValueExact(), WHOLE);
  }
}
