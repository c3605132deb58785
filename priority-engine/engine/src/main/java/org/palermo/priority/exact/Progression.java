package org.palermo.priority.exact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;

/**
 * Fractions at even steps: the start, the start and one step, the start and two steps, and so on.
 * Rounds many of them at little cost, exactly.
 *
 * @param start the first
 * @param step what each is larger than the one before
 */
public record Progression(Fraction start, Fraction step) {
  /**
   * The largest whole numbers not above the first so many of them.
   *
   * @throws ArithmeticException if one does not fit a long
   */
  public ImmutableLongArray floors(int count) {
    checkArgument(count >= 0, "count must be 0 or more, was %s", count);
    BigInteger below = start.denominator();
    BigInteger common = below.divide(below.gcd(step.denominator())).multiply(step.denominator());
    return common.bitLength() < Long.SIZE - 2
        ? floorsOver(common.longValueExact(), count)
        : floorsOneByOne(count);
  }

  /**
   * The smallest whole numbers not below the first so many of them.
   *
   * @throws ArithmeticException if one does not fit a long
   */
  public ImmutableLongArray ceils(int count) {
    ImmutableLongArray negated = new Progression(start.negated(), step.negated()).floors(count);
    ImmutableLongArray.Builder ceils = ImmutableLongArray.builder(count);
    negated.forEach(floor -> ceils.add(Math.negateExact(floor)));
    return ceils.build();
  }

  /** Whole parts and rests over one denominator are added up apart, so that nothing is divided. */
  private ImmutableLongArray floorsOver(long denominator, int count) {
    long wholeStep = step.floor();
    long restStep = rest(step, denominator);
    long whole = start.floor();
    long rest = rest(start, denominator);
    ImmutableLongArray.Builder floors = ImmutableLongArray.builder(count);
    for (int i = 0; i < count; i++) {
      floors.add(whole);
      rest += restStep;
      long carry = rest >= denominator ? 1 : 0;
      rest -= carry * denominator;
      whole = i + 1 < count ? Math.addExact(whole, wholeStep + carry) : whole;
    }
    return floors.build();
  }

  private static long rest(Fraction number, long denominator) {
    return number.minus(Fraction.of(number.floor())).times(denominator).floor();
  }

  private ImmutableLongArray floorsOneByOne(int count) {
    ImmutableLongArray.Builder floors = ImmutableLongArray.builder(count);
    for (int i = 0; i < count; i++) {
      floors.add(start.plus(step.times(i)).floor());
    }
    return floors.build();
  }
}
