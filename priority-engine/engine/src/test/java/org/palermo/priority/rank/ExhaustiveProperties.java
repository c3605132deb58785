package org.palermo.priority.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.StandardBase;
import org.palermo.priority.exact.Fraction;

class ExhaustiveProperties {
  private static final BalanceTerms REGIONS_ALONE =
      new BalanceTerms(
          StandardBase.PER_STATE_IN_NEED,
          Optional.of(Fraction.ONE),
          false,
          Optional.empty(),
          new Lot("x"));

  /** Uses the tier's own list by need for merit, and nothing else of the engine. */
  @Property(tries = 500)
  @Label(
      "25 exhaustive: every place goes to the best claim after which some completion keeps the quota")
  void everyChoiceIsTheBestExtendableHead(@ForAll("smallPools") ClaimPool pool) {
    Ranking ranking = RankingRule.QUOTA_WINDOW.rank(pool, REGIONS_ALONE);
    ImmutableList<Claim> merit = ranking.byNeedAlone();
    List<Claim> taken = new ArrayList<>();
    for (Claim claim : ranking.order()) {
      Claim best =
          merit.stream()
              .filter(c -> !taken.contains(c))
              .filter(c -> isExtendable(pool, with(taken, c)))
              .min(Comparator.comparingInt(merit::indexOf))
              .orElseThrow();
      assertThat(claim).isEqualTo(best);
      taken.add(claim);
    }
  }

  /** Without windows every type with claims left may be next, so theta alone decides. */
  @Property(tries = 300)
  @Label(
      "28 theta: the gravest claim within theta is taken, and beyond it only where none is within")
  void thetaAloneTakesTheGravestWithin(
      @ForAll("smallPools") ClaimPool pool, @ForAll("thetas") Fraction theta) {
    BalanceTerms terms =
        new BalanceTerms(
            StandardBase.PER_STATE_IN_NEED,
            Optional.empty(),
            false,
            Optional.of(theta),
            new Lot("x"));
    for (RankedTier tier : RankingRule.QUOTA_WINDOW.rank(pool, terms).tiers()) {
      List<Claim> left = new ArrayList<>(tier.byNeedAlone());
      List<Claim> taken = new ArrayList<>();
      for (Claim claim : tier.order()) {
        Optional<Claim> gravest =
            left.stream().filter(c -> isWithin(theta, tier, with(taken, c))).findFirst();
        gravest.ifPresent(best -> assertThat(claim).isEqualTo(best));
        assertThat(tier.traditions().beyondTheta().contains(taken.size() + 1))
            .isEqualTo(gravest.isEmpty());
        taken.add(claim);
        left.remove(claim);
      }
    }
  }

  /** Exact but for the rounding that the report declares; the thetas tried lie between. */
  private static boolean isWithin(Fraction theta, RankedTier tier, List<Claim> taken) {
    return tier.entitlements().traditionShares(taken.size()).entrySet().stream()
        .allMatch(
            share ->
                Fraction.sum(
                            taken.stream()
                                .map(c -> Fraction.from(c.traditions().of(share.getKey())))
                                .toList())
                        .minus(share.getValue())
                        .abs()
                        .compareTo(theta)
                    <= 0);
  }

  private static boolean isExtendable(ClaimPool pool, List<Claim> taken) {
    if (!isWithinQuota(pool, taken)) {
      return false;
    }
    if (taken.size() == pool.claims().size()) {
      return true;
    }
    return pool.claims().stream()
        .filter(c -> !taken.contains(c))
        .anyMatch(c -> isExtendable(pool, with(taken, c)));
  }

  private static boolean isWithinQuota(ClaimPool pool, List<Claim> taken) {
    Map<String, Fraction> shares =
        IndependentShares.pour(
            IndependentShares.states(pool.claims(), Claim::group),
            IndependentShares.count(pool.claims(), Claim::group),
            Fraction.of(taken.size()));
    Map<String, Integer> held = IndependentShares.count(taken, Claim::group);
    return shares.entrySet().stream()
        .allMatch(
            share -> {
              int own = held.getOrDefault(share.getKey(), 0);
              return own >= share.getValue().floor() && own <= share.getValue().ceil();
            });
  }

  private static List<Claim> with(List<Claim> taken, Claim next) {
    List<Claim> longer = new ArrayList<>(taken);
    longer.add(next);
    return longer;
  }

  @Provide
  Arbitrary<ClaimPool> smallPools() {
    return Pools.smallPools();
  }

  /** No small pool has a deviation so near to one of these that rounding could matter. */
  @Provide
  Arbitrary<Fraction> thetas() {
    return Arbitraries.of(
        Fraction.of(3_001, 10_000), Fraction.of(5_001, 10_000), Fraction.of(10_001, 10_000));
  }
}
