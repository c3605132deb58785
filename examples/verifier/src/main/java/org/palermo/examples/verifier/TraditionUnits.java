package org.palermo.examples.verifier;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What each legal tradition is entitled to among the first of a tier, as theta counts it: in units
 * of which a place has a hundred million or a little more, so that every share of a need is a whole
 * number of them; the part of each region is rounded down.
 */
final class TraditionUnits {
  private static final long FINENESS = 100_000_000;

  private final long unitsOfPlace;

  /** By length of the prefix. */
  private final List<Map<String, Long>> due;

  TraditionUnits(List<Listed> tier, Entitled entitled) {
    BigInteger common = BigInteger.ONE;
    for (Listed need : tier) {
      for (Ratio share : need.traditions().values()) {
        common = common.multiply(share.below()).divide(common.gcd(share.below()));
      }
    }
    long parts = common.longValueExact();
    this.unitsOfPlace = parts * Math.max(1, (FINENESS + parts - 1) / parts);
    this.due =
        IntStream.rangeClosed(0, tier.size()).mapToObj(places -> due(entitled, places)).toList();
  }

  private Map<String, Long> due(Entitled entitled, int places) {
    Map<String, Long> found = new TreeMap<>();
    entitled
        .groups(Ratio.of(places))
        .forEach(
            (region, share) ->
                entitled
                    .traditions(region, share)
                    .forEach((name, part) -> found.merge(name, units(part), Long::sum)));
    return found;
  }

  /** The whole units in so many places. */
  long units(Ratio places) {
    return places.times(Ratio.of(unitsOfPlace)).floor();
  }

  /** How far the worst tradition is off, with that held and that need in the place. */
  long worst(Map<String, Long> held, Listed next, int place) {
    long worst = 0;
    for (Map.Entry<String, Long> target : due.get(place).entrySet()) {
      Ratio share = next.traditions().getOrDefault(target.getKey(), Ratio.ZERO);
      long has = held.getOrDefault(target.getKey(), 0L) + units(share);
      worst = Math.max(worst, Math.abs(has - target.getValue()));
    }
    return worst;
  }
}
