package org.palermo.priority.rank;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The claims in order, the list by need alone beside it, and what lies between the two.
 *
 * <p>Tiers are ranked one after the other, each by itself; so no claim of a lower tier ever stands
 * after one of a higher. Immutable; equal claims on equal terms give the same ranking, whatever
 * order they are handed in.
 */
public final class Ranking {
  private final RankingRule rule;
  private final BalanceTerms terms;
  private final ImmutableList<RankedTier> tiers;
  private final ImmutableList<Claim> order;
  private final ImmutableMap<String, Integer> places;
  private final Supplier<ImmutableMap<String, Integer>> placesByNeedAlone;

  private Ranking(RankingRule rule, BalanceTerms terms, ImmutableList<RankedTier> tiers) {
    this.rule = rule;
    this.terms = terms;
    this.tiers = tiers;
    this.order = tiers.stream().flatMap(tier -> tier.order().stream()).collect(toImmutableList());
    this.places = numbered(order);
    this.placesByNeedAlone = Suppliers.memoize(() -> numbered(byNeedAlone()));
  }

  private static ImmutableMap<String, Integer> numbered(ImmutableList<Claim> claims) {
    ImmutableMap.Builder<String, Integer> numbered =
        ImmutableMap.builderWithExpectedSize(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      numbered.put(claims.get(i).id(), i + 1);
    }
    return numbered.buildOrThrow();
  }

  static Ranking of(RankingRule rule, ClaimPool pool, BalanceTerms terms) {
    Map<Integer, List<Claim>> byTier = new TreeMap<>();
    for (Claim claim : byMerit(pool.claims(), terms)) {
      byTier.computeIfAbsent(claim.tier(), tier -> new ArrayList<>()).add(claim);
    }
    ImmutableList.Builder<RankedTier> tiers = ImmutableList.builder();
    byTier.forEach(
        (number, claims) ->
            tiers.add(
                new RankedTier(
                    number, rule, new Tier(ImmutableList.copyOf(claims), terms.base()), terms)));
    return new Ranking(rule, terms, tiers.build());
  }

  /** A claim with its lot; the natural order is by tier, then score, then lot. */
  private record Drawn(Claim claim, long lot) implements Comparable<Drawn> {
    @Override
    public int compareTo(Drawn other) {
      int order = Integer.compare(claim.tier(), other.claim.tier());
      if (order == 0) {
        order = Long.compare(other.claim.score(), claim.score());
      }
      if (order == 0) {
        order = Long.compareUnsigned(lot, other.lot);
      }
      return order == 0 ? claim.id().compareTo(other.claim.id()) : order;
    }
  }

  private static ImmutableList<Claim> byMerit(ImmutableList<Claim> claims, BalanceTerms terms) {
    ImmutableLongArray lots =
        terms.lot().drawAll(claims.stream().map(Claim::id).collect(toImmutableList()));
    Drawn[] drawn = new Drawn[claims.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = new Drawn(claims.get(i), lots.get(i));
    }
    Arrays.sort(drawn);
    return Arrays.stream(drawn).map(Drawn::claim).collect(toImmutableList());
  }

  /** The rule by which it was made. */
  public RankingRule rule() {
    return rule;
  }

  /** The terms on which it was made. */
  public BalanceTerms terms() {
    return terms;
  }

  /** The tiers, most urgent first; those without claims are left out. */
  public ImmutableList<RankedTier> tiers() {
    return tiers;
  }

  /** The claims in order, first place first. */
  public ImmutableList<Claim> order() {
    return order;
  }

  /** The claims by tier, score and lot alone. */
  public ImmutableList<Claim> byNeedAlone() {
    return tiers.stream().flatMap(tier -> tier.byNeedAlone().stream()).collect(toImmutableList());
  }

  /**
   * The place of a claim, from 1.
   *
   * @throws IllegalArgumentException if there is no such claim
   */
  public int placeOf(String id) {
    return place(places, id);
  }

  /**
   * The place of a claim by tier, score and lot alone, from 1.
   *
   * @throws IllegalArgumentException if there is no such claim
   */
  public int placeByNeedAlone(String id) {
    return place(placesByNeedAlone.get(), id);
  }

  private static int place(ImmutableMap<String, Integer> places, String id) {
    Integer place = places.get(id);
    checkArgument(place != null, "no claim %s is ranked", id);
    return place;
  }

  /**
   * Why the one claim stands before the other although it has less merit. Empty if the other stands
   * first, if they are of different tiers, or if the first has more merit.
   *
   * @throws IllegalArgumentException if one of them is not ranked
   */
  public Optional<Hindrance> overtaking(String ahead, String behind) {
    int place = placeOf(ahead);
    Claim first = order.get(place - 1);
    Claim second = order.get(placeOf(behind) - 1);
    if (placeOf(behind) <= place || first.tier() != second.tier()) {
      return Optional.empty();
    }
    int before = 0;
    for (RankedTier tier : tiers) {
      if (tier.number() == first.tier()) {
        return tier.hindrance(behind, place - before);
      }
      before += tier.size();
    }
    return Optional.empty();
  }

  /**
   * What balance costs among the first places.
   *
   * @param first number of places, 0 to all
   * @throws IllegalArgumentException if there are not so many places
   */
  public PriceOfBalance priceOfBalance(int first) {
    checkArgument(
        first >= 0 && first <= order.size(), "places are 0 to %s, not %s", order.size(), first);
    ImmutableList<Claim> need = byNeedAlone().subList(0, first);
    ImmutableList<Claim> balanced = order.subList(0, first);
    return new PriceOfBalance(
        first, score(need), score(balanced), onlyIn(need, balanced), onlyIn(balanced, need));
  }

  private static long score(ImmutableList<Claim> claims) {
    long sum = 0;
    for (Claim claim : claims) {
      sum = Math.addExact(sum, claim.score());
    }
    return sum;
  }

  private static ImmutableList<String> onlyIn(
      ImmutableList<Claim> these, ImmutableList<Claim> those) {
    ImmutableSet<Claim> others = ImmutableSet.copyOf(those);
    return these.stream()
        .filter(claim -> !others.contains(claim))
        .map(Claim::id)
        .collect(toImmutableList());
  }
}
