package org.palermo.priority.rank;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.TreeSet;
import org.palermo.convention.state.Share;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.exact.Progression;

/**
 * What each legal tradition is entitled to in every prefix of a tier, in whole units so small that
 * a place has at least a hundred million of them and every share of a claim is a whole number of
 * them. The part of each region is rounded down; so a target is less than one unit for each region
 * below the exact entitlement. Serves theta alone: windows are exact.
 */
final class TraditionTargets {
  private static final long FINENESS = 100_000_000;

  final ImmutableSortedSet<String> traditions;

  /** Units of one place. */
  final long unitsOfPlace;

  /** Units by tradition, then by length of the prefix. */
  final long[][] units;

  /** Units of each tradition in one claim, by type. */
  final long[][] parts;

  TraditionTargets(Tier tier) {
    NestedEntitlements entitlements = tier.entitlements;
    this.traditions = entitlements.traditions();
    long common = ClaimPool.commonDenominator(tier.claims).longValueExact();
    this.unitsOfPlace = common * Math.max(1, (FINENESS + common - 1) / common);
    this.units = new long[traditions.size()][tier.size() + 1];
    for (int r = 0; r < tier.regions.size(); r++) {
      addRegion(entitlements, r);
    }
    this.parts = new long[tier.types()][units.length];
    for (int t = 0; t < parts.length; t++) {
      for (int h = 0; h < units.length; h++) {
        parts[t][h] = unitsOf(tier.mixOf.get(t).of(traditions.asList().get(h)));
      }
    }
  }

  private long unitsOf(Share share) {
    return unitsOfPlace / share.denominator() * share.numerator();
  }

  /** The largest whole number of units within that many places. */
  long unitsWithin(Fraction places) {
    return places.times(unitsOfPlace).floor();
  }

  /** Whole lengths of list next to every bend: between two of them all grows evenly. */
  private static int[] stops(NestedEntitlements entitlements, int region) {
    TreeSet<Integer> stops = new TreeSet<>();
    for (Fraction bend : entitlements.bends(region)) {
      stops.add(Math.toIntExact(bend.floor()));
      stops.add(Math.toIntExact(bend.ceil()));
    }
    return stops.stream().mapToInt(stop -> stop).toArray();
  }

  private void addRegion(NestedEntitlements entitlements, int region) {
    int[] stops = stops(entitlements, region);
    ImmutableSortedMap<String, Fraction> before = entitlements.traditionShares(region, stops[0]);
    for (int s = 1; s < stops.length; s++) {
      ImmutableSortedMap<String, Fraction> after = entitlements.traditionShares(region, stops[s]);
      for (int h = 0; h < units.length; h++) {
        Fraction start = unitsOf(before, h);
        Fraction end = unitsOf(after, h);
        if (end.signum() > 0) {
          addEvenly(start, end, stops[s - 1], stops[s], units[h]);
        }
        if (s == stops.length - 1) {
          units[h][stops[s]] += end.floor();
        }
      }
      before = after;
    }
  }

  private Fraction unitsOf(ImmutableSortedMap<String, Fraction> shares, int tradition) {
    return shares
        .getOrDefault(traditions.asList().get(tradition), Fraction.ZERO)
        .times(unitsOfPlace);
  }

  /** Adds the whole part at every length from the first to before the second. */
  private static void addEvenly(Fraction start, Fraction end, int from, int to, long[] sums) {
    Fraction step = end.minus(start).dividedBy(to - from);
    ImmutableLongArray wholes = new Progression(start, step).floors(to - from);
    for (int k = from; k < to; k++) {
      sums[k] += wholes.get(k - from);
    }
  }
}
