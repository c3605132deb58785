package org.palermo.priority.measure;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;

/**
 * How far the groups of all prefixes together are from what they are entitled to: the normalised
 * discounted divergence of Kullback and Leibler, 0 when every prefix is exactly as due. For showing
 * only.
 *
 * <p>In a prefix it is the sum of {@code c/k ln(c/q)} over groups, {@code c} places held and {@code
 * q} due of {@code k}; prefixes are weighed by {@code 1 / log2(1 + k)}. Source: Geyik, Ambler and
 * Kenthapadi, Fairness-Aware Ranking in Search and Recommendation Systems (2019); here what is due
 * is the entitlement of each prefix. Empty where a group holds a place while none is due to it at
 * all: that would be beyond all bounds.
 */
public final class Divergence {
  private static final int DECIMALS = 18;

  private Divergence() {}

  /**
   * Of regional groups, over the first places; 0 over none.
   *
   * @throws IllegalArgumentException if the tier has not so many places
   */
  public static OptionalDouble ofRegions(RankedTier tier, int places) {
    return over(
        First.of(tier, places),
        Balance::addRegion,
        (prefix, held) -> Balance.ofRegions(tier, prefix, held));
  }

  /**
   * Of legal traditions, over the first places; 0 over none.
   *
   * @throws IllegalArgumentException if the tier has not so many places
   */
  public static OptionalDouble ofTraditions(RankedTier tier, int places) {
    return over(
        First.of(tier, places),
        Balance::addTraditions,
        (prefix, held) -> Balance.ofTraditions(tier, prefix, held));
  }

  /** The balances of a prefix, from what is held in it. */
  private interface Balances {
    ImmutableList<Balance> of(int prefix, Map<String, Fraction> held);
  }

  /** What is held is carried on from prefix to prefix, one claim at a time. */
  private static OptionalDouble over(
      ImmutableList<Claim> claims,
      BiConsumer<Claim, Map<String, Fraction>> add,
      Balances balances) {
    Map<String, Fraction> held = new TreeMap<>();
    double sum = 0;
    double whole = 0;
    for (int prefix = 1; prefix <= claims.size(); prefix++) {
      double attention = First.attention(prefix);
      whole += attention;
      add.accept(claims.get(prefix - 1), held);
      for (Balance balance : balances.of(prefix, held)) {
        if (balance.held().signum() > 0) {
          if (balance.entitlement().signum() == 0) {
            return OptionalDouble.empty();
          }
          sum +=
              attention
                  * nearest(balance.held().dividedBy(prefix))
                  * StrictMath.log(nearest(balance.held().dividedBy(balance.entitlement())));
        }
      }
    }
    return OptionalDouble.of(claims.isEmpty() ? 0 : Math.max(0, sum / whole));
  }

  private static double nearest(Fraction number) {
    return number.toDecimal(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
