package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;
import org.palermo.priority.rank.Ranking;

/**
 * What groups or traditions hold in every prefix of a list, beside what they are entitled to. Tiers
 * are shared out one after the other: where a tier ends, a group is entitled to what it holds of
 * that tier.
 *
 * @param names codes of the groups or traditions, in order
 * @param held places held by code, for each length of the prefix, from 0
 * @param entitled places it is entitled to, likewise
 */
record PrefixShares(
    ImmutableSortedSet<String> names,
    ImmutableList<ImmutableMap<String, Fraction>> held,
    ImmutableList<ImmutableMap<String, Fraction>> entitled) {
  /** Lengths beyond this are not followed place by place. */
  static final int LONGEST = 400;

  /** What a claim holds, by code. */
  private interface Parts extends Function<Claim, Map<String, Fraction>> {}

  /** What each code is entitled to among so many first places of a tier. */
  private interface Dues extends BiFunction<RankedTier, Integer, Map<String, Fraction>> {}

  /** The shares of regional groups. */
  static PrefixShares ofGroups(Ranking ranking) {
    return of(ranking, claim -> Map.of(claim.group(), Fraction.ONE), PrefixShares::entitledRegions);
  }

  private static Map<String, Fraction> entitledRegions(RankedTier tier, int places) {
    Entitlements regions = tier.entitlements().regions();
    Map<String, Fraction> due = new TreeMap<>();
    for (int r = 0; r < regions.size(); r++) {
      due.put(regions.groups().get(r).name(), regions.share(r, places));
    }
    return due;
  }

  /** The shares of legal traditions. */
  static PrefixShares ofTraditions(Ranking ranking) {
    return of(
        ranking,
        claim -> Maps.transformValues(claim.traditions().shares(), Fraction::from),
        (tier, places) -> tier.entitlements().traditionShares(places));
  }

  private static PrefixShares of(Ranking ranking, Parts parts, Dues dues) {
    ImmutableSortedSet<String> codes =
        ranking.order().stream()
            .flatMap(claim -> parts.apply(claim).keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    Map<String, Fraction> sums = new TreeMap<>();
    ImmutableList.Builder<ImmutableMap<String, Fraction>> held = ImmutableList.builder();
    ImmutableList.Builder<ImmutableMap<String, Fraction>> entitled = ImmutableList.builder();
    held.add(ImmutableMap.of());
    entitled.add(ImmutableMap.of());
    int left = LONGEST;
    for (RankedTier tier : ranking.tiers()) {
      ImmutableMap<String, Fraction> before = ImmutableMap.copyOf(sums);
      int within = 0;
      for (Claim claim : tier.order().subList(0, Math.min(tier.size(), left))) {
        within++;
        parts.apply(claim).forEach((code, part) -> sums.merge(code, part, Fraction::plus));
        held.add(ImmutableMap.copyOf(sums));
        Map<String, Fraction> due = new TreeMap<>(before);
        dues.apply(tier, within).forEach((code, part) -> due.merge(code, part, Fraction::plus));
        entitled.add(ImmutableMap.copyOf(due));
      }
      left -= within;
    }
    return new PrefixShares(codes, held.build(), entitled.build());
  }

  /** The longest prefix followed. */
  int length() {
    return held.size() - 1;
  }

  Fraction held(String code, int places) {
    return held.get(places).getOrDefault(code, Fraction.ZERO);
  }

  Fraction entitled(String code, int places) {
    return entitled.get(places).getOrDefault(code, Fraction.ZERO);
  }
}
