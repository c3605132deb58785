package org.palermo.priority.rank;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.TreeSet;
import org.palermo.convention.state.Share;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.exact.Fraction;

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
      int[] stops = stops(entitlements, r);
      for (int h = 0; h < units.length; h++) {
        add(entitlements, r, traditions.asList().get(h), stops, units[h]);
      }
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

  private void add(
      NestedEntitlements entitlements, int region, String tradition, int[] stops, long[] sums) {
    for (int s = 1; s < stops.length; s++) {
      Fraction start =
          entitlements.traditionShare(region, tradition, stops[s - 1]).times(unitsOfPlace);
      Fraction end = entitlements.traditionShare(region, tradition, stops[s]).times(unitsOfPlace);
      addEvenly(start, end, stops[s - 1], stops[s], sums);
      if (s == stops.length - 1) {
        sums[stops[s]] += end.floor();
      }
    }
  }

  /** Adds the whole part at every length from the first to before the second. */
  private static void addEvenly(Fraction start, Fraction end, int from, int to, long[] sums) {
    Fraction step = end.minus(start).dividedBy(to - from);
    BigInteger common =
        start
            .denominator()
            .multiply(step.denominator())
            .divide(start.denominator().gcd(step.denominator()));
    if (common.bitLength() >= Long.SIZE - 2) {
      for (int k = from; k < to; k++) {
        sums[k] += start.plus(step.times(k - from)).floor();
      }
      return;
    }
    long denominator = common.longValueExact();
    long whole = start.floor();
    long rest = restOver(denominator, start);
    long wholeStep = step.floor();
    long restStep = restOver(denominator, step);
    for (int k = from; k < to; k++) {
      sums[k] += whole;
      rest += restStep;
      long carry = rest >= denominator ? 1 : 0;
      rest -= carry * denominator;
      whole += wholeStep + carry;
    }
  }

  private static long restOver(long denominator, Fraction number) {
    return number.minus(Fraction.of(number.floor())).times(denominator).floor();
  }
}
