package org.palermo.priority.equity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.exact.Fraction;

/**
 * Entitlements of regional groups and of legal traditions together.
 *
 * <p>The entitlement of a region is filled, inside it, over its types: the different mixes of legal
 * traditions that its States have. A tradition is entitled to its part of every type. So what
 * traditions are entitled to can always be attained together with what regions are, is exact, and
 * never falls in any cell as the list grows.
 *
 * @param regions entitlements of the regions
 * @param types entitlements of the types inside each region, over the region's own places
 * @param mixes what the types of each region are, in the same order
 */
public record NestedEntitlements(
    Entitlements regions,
    ImmutableList<Entitlements> types,
    ImmutableList<ImmutableList<LegalTraditions>> mixes) {
  /**
   * @throws IllegalArgumentException if a region's types do not hold as many needs as it has, or
   *     are not as many as its mixes
   */
  public NestedEntitlements {
    checkArgument(
        types.size() == regions.size() && mixes.size() == regions.size(),
        "%s regions, types for %s and mixes for %s",
        regions.size(),
        types.size(),
        mixes.size());
    for (int r = 0; r < regions.size(); r++) {
      checkArgument(
          types.get(r).last() == regions.most(r) && types.get(r).size() == mixes.get(r).size(),
          "types of region %s do not fit it",
          regions.groups().get(r).name());
    }
  }

  /** The codes of all traditions that occur, in order. */
  public ImmutableSortedSet<String> traditions() {
    return mixes.stream()
        .flatMap(ImmutableList::stream)
        .flatMap(mix -> mix.shares().keySet().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What one type of one region is entitled to among the first places. */
  public Fraction typeShare(int region, int type, long places) {
    return types.get(region).share(type, regions.share(region, places));
  }

  /** What each tradition of a region is entitled to among the first places within the region. */
  public ImmutableSortedMap<String, Fraction> traditionShares(int region, long places) {
    Fraction regionShare = regions.share(region, places);
    Map<String, Fraction> shares = new TreeMap<>();
    for (int v = 0; v < mixes.get(region).size(); v++) {
      Fraction typeShare = types.get(region).share(v, regionShare);
      mixes
          .get(region)
          .get(v)
          .shares()
          .forEach(
              (tradition, part) ->
                  shares.merge(tradition, Fraction.from(part).times(typeShare), Fraction::plus));
    }
    return ImmutableSortedMap.copyOf(shares);
  }

  /** What each tradition is entitled to among the first places; they sum to the places. */
  public ImmutableSortedMap<String, Fraction> traditionShares(long places) {
    Map<String, Fraction> shares = new TreeMap<>();
    for (int r = 0; r < regions.size(); r++) {
      traditionShares(r, places)
          .forEach((tradition, share) -> shares.merge(tradition, share, Fraction::plus));
    }
    return ImmutableSortedMap.copyOf(shares);
  }

  /**
   * The lengths of list at which the flow of shares inside that region may change: between two of
   * them its traditions grow evenly.
   */
  public ImmutableSortedSet<Fraction> bends(int region) {
    ImmutableSortedSet.Builder<Fraction> bends = ImmutableSortedSet.naturalOrder();
    bends.addAll(regions.bends());
    for (Fraction share : types.get(region).bends()) {
      if (share.signum() > 0) {
        bends.add(regions.reaches(region, share));
      }
    }
    return bends.build();
  }
}
