package org.palermo.priority.measure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;

/**
 * What part of the attention each regional group has among the first places of a tier, when a place
 * gets {@code 1 / log2(1 + place)} of what the first gets. For showing only.
 *
 * <p>Source: Singh and Joachims, Fairness of Exposure in Rankings (2018).
 *
 * @param shares share by name of the group; together 1, or none where there are no places
 */
public record Exposure(ImmutableSortedMap<String, Double> shares) {
  /**
   * The exposure of those that hold places.
   *
   * @param places from 0 to the size of the tier
   * @throws IllegalArgumentException if there are not so many places
   */
  public static Exposure of(RankedTier tier, int places) {
    Map<String, Double> sums = new TreeMap<>();
    double whole = 0;
    int place = 0;
    for (Claim claim : First.of(tier, places)) {
      double attention = First.attention(++place);
      sums.merge(claim.group(), attention, Double::sum);
      whole += attention;
    }
    ImmutableSortedMap.Builder<String, Double> shares = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<String, Double> sum : sums.entrySet()) {
      shares.put(sum.getKey(), sum.getValue() / whole);
    }
    return new Exposure(shares.buildOrThrow());
  }
}
