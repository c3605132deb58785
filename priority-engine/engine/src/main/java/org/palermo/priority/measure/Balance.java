package org.palermo.priority.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;

/**
 * Places that a regional group or a legal tradition holds among the first of a tier, beside those
 * it is entitled to. Exact.
 *
 * @param name name of the group or tradition
 * @param held places it holds; of traditions, shares of places
 * @param entitlement places it is entitled to
 */
public record Balance(String name, Fraction held, Fraction entitlement) {
  /**
   * All regional groups with claims in the tier, by name.
   *
   * @param places from 0 to the size of the tier
   * @throws IllegalArgumentException if there are not so many places
   */
  public static ImmutableList<Balance> ofRegions(RankedTier tier, int places) {
    Map<String, Fraction> held = new TreeMap<>();
    First.of(tier, places).forEach(claim -> addRegion(claim, held));
    return ofRegions(tier, places, held);
  }

  static void addRegion(Claim claim, Map<String, Fraction> held) {
    held.merge(claim.group(), Fraction.ONE, Fraction::plus);
  }

  static ImmutableList<Balance> ofRegions(RankedTier tier, int places, Map<String, Fraction> held) {
    Entitlements entitlements = tier.entitlements().regions();
    ImmutableList.Builder<Balance> all = ImmutableList.builder();
    for (int group = 0; group < entitlements.size(); group++) {
      String name = entitlements.groups().get(group).name();
      all.add(
          new Balance(
              name, held.getOrDefault(name, Fraction.ZERO), entitlements.share(group, places)));
    }
    return all.build();
  }

  /**
   * All legal traditions in the tier, by name.
   *
   * @param places from 0 to the size of the tier
   * @throws IllegalArgumentException if there are not so many places
   */
  public static ImmutableList<Balance> ofTraditions(RankedTier tier, int places) {
    Map<String, Fraction> held = new TreeMap<>();
    First.of(tier, places).forEach(claim -> addTraditions(claim, held));
    return ofTraditions(tier, places, held);
  }

  static void addTraditions(Claim claim, Map<String, Fraction> held) {
    claim
        .traditions()
        .shares()
        .forEach((name, share) -> held.merge(name, Fraction.from(share), Fraction::plus));
  }

  static ImmutableList<Balance> ofTraditions(
      RankedTier tier, int places, Map<String, Fraction> held) {
    ImmutableSortedMap<String, Fraction> due = tier.entitlements().traditionShares(places);
    return due.entrySet().stream()
        .map(
            entry ->
                new Balance(
                    entry.getKey(),
                    held.getOrDefault(entry.getKey(), Fraction.ZERO),
                    entry.getValue()))
        .collect(toImmutableList());
  }

  /** The largest deviation among those; 0 among none. */
  public static Fraction largestDeviation(ImmutableList<Balance> balances) {
    return balances.stream().map(Balance::deviation).max(Fraction::compareTo).orElse(Fraction.ZERO);
  }

  /** Held for each place due; empty when none is due. */
  public Optional<Fraction> ratio() {
    return entitlement.signum() == 0 ? Optional.empty() : Optional.of(held.dividedBy(entitlement));
  }

  /** How far what is held is from what is due, either way. */
  public Fraction deviation() {
    return held.minus(entitlement).abs();
  }
}
