package org.palermo.priority.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.palermo.priority.exact.Fraction;

/**
 * How evenly places fall on those that could have them, from 0 when all have the same for their
 * weight. Tells of all together, and of no one by itself.
 *
 * @param gini half the mean difference between any two, for the mean: 0 to below 1. Exact
 * @param theil the mean of {@code x ln x}, {@code x} being what one has for its weight, the mean
 *     being 1: 0 to the logarithm of how small the part is that has all. For showing only
 */
public record Concentration(Fraction gini, double theil) {
  /**
   * One that could have places.
   *
   * @param places places it has, 0 or more
   * @param weight what it counts, such as 1 for a State, or its people; 1 or more
   */
  public record Holder(int places, long weight) {
    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public Holder {
      checkArgument(places >= 0, "places must be 0 or more, were %s", places);
      checkArgument(weight >= 1, "weight must be 1 or more, was %s", weight);
    }
  }

  /** Of those; 0 while nobody has a place. */
  public static Concentration of(ImmutableList<Holder> holders) {
    BigInteger places = BigInteger.ZERO;
    BigInteger weight = BigInteger.ZERO;
    for (Holder holder : holders) {
      places = places.add(BigInteger.valueOf(holder.places));
      weight = weight.add(BigInteger.valueOf(holder.weight));
    }
    return places.signum() == 0
        ? new Concentration(Fraction.ZERO, 0)
        : new Concentration(gini(holders, places.multiply(weight)), theil(holders, places, weight));
  }

  /** Over all pairs, what the one has for the other's weight and the other way round. */
  private static Fraction gini(ImmutableList<Holder> holders, BigInteger whole) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < holders.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum = sum.add(cross(holders.get(i), holders.get(j)).abs());
      }
    }
    return Fraction.of(sum, whole);
  }

  private static BigInteger cross(Holder one, Holder other) {
    return BigInteger.valueOf(one.places)
        .multiply(BigInteger.valueOf(other.weight))
        .subtract(BigInteger.valueOf(other.places).multiply(BigInteger.valueOf(one.weight)));
  }

  private static double theil(ImmutableList<Holder> holders, BigInteger places, BigInteger weight) {
    double sum = 0;
    for (Holder holder : holders) {
      if (holder.places > 0) {
        double part = holder.places / places.doubleValue();
        sum += part * StrictMath.log(part * weight.doubleValue() / (double) holder.weight);
      }
    }
    return Math.max(0, sum); // it is never below, and rounding may make it so
  }
}
