package org.palermo.priority.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.Representation;
import org.palermo.priority.equity.StandardBase;
import org.palermo.priority.equity.ToleranceBand;
import org.palermo.priority.exact.Fraction;

class RankingTest {
  private static final LegalTraditions CIVIL = LegalTraditions.equalShares(List.of("CIVIL"));
  private static final BalanceTerms TERMS =
      new BalanceTerms(
          StandardBase.PER_STATE_IN_NEED,
          Optional.of(Fraction.ONE),
          true,
          Optional.of(Fraction.of(2)),
          new Lot("seed"));

  /** Two groups with a State each: places alternate although one group has all the graver needs. */
  private static final ClaimPool TWO_GROUPS =
      new ClaimPool(
          ImmutableList.of(
              claim("a1", "A", 0, 90),
              claim("a2", "A", 0, 80),
              claim("a3", "A", 0, 70),
              claim("b1", "B", 0, 20),
              claim("b2", "B", 0, 10)));

  @Test
  void alternatesBetweenTwoGroupsOfOneStateEach() {
    Ranking ranking = RankingRule.QUOTA_WINDOW.rank(TWO_GROUPS, TERMS);
    assertThat(ranking.order()).extracting(Claim::id).containsExactly("a1", "b1", "a2", "b2", "a3");
    assertThat(ranking.byNeedAlone())
        .extracting(Claim::id)
        .containsExactly("a1", "a2", "a3", "b1", "b2");
  }

  @Test
  void saysWhyAGraverNeedWasPassed() {
    Ranking ranking = RankingRule.QUOTA_WINDOW.rank(TWO_GROUPS, TERMS);
    assertThat(ranking.overtaking("b1", "a2"))
        .contains(new Hindrance.Release(Optional.empty(), "A", 2, Fraction.ONE, 1, 1));
    assertThat(ranking.overtaking("a1", "b1")).isEmpty();
    assertThat(ranking.overtaking("a2", "b1")).isEmpty();
  }

  @Test
  void tellsThePriceOfBalance() {
    PriceOfBalance price = RankingRule.QUOTA_WINDOW.rank(TWO_GROUPS, TERMS).priceOfBalance(2);
    assertThat(price)
        .isEqualTo(new PriceOfBalance(2, 170, 110, ImmutableList.of("a2"), ImmutableList.of("b1")));
    assertThat(price.givenUp()).isEqualTo(60);
    assertThat(price.kept()).isEqualTo(Fraction.of(11, 17));
  }

  /** Balance never puts a need of a later tier before one of an earlier: both of A's come first. */
  @Test
  void neverDropsAMoreUrgentTierForBalance() {
    ClaimPool pool =
        new ClaimPool(
            ImmutableList.of(
                claim("a1", "A", 0, 5), claim("a2", "A", 0, 4), claim("b1", "B", 1, 99)));
    assertThat(RankingRule.QUOTA_WINDOW.rank(pool, TERMS).order())
        .extracting(Claim::id)
        .containsExactly("a1", "a2", "b1");
  }

  @Test
  void tellsHowEachGroupStands() {
    RankedTier tier = RankingRule.QUOTA_WINDOW.rank(TWO_GROUPS, TERMS).tiers().get(0);
    Representation standing =
        Optional.ofNullable(tier.representation(1, ToleranceBand.ONE_PLACE).get("B")).orElseThrow();
    assertThat(standing.status()).isEqualTo(Representation.Status.UNREPRESENTED);
    assertThat(standing.entitlement()).isEqualTo(Fraction.HALF);
    assertThat(standing.firstDue()).hasValue(2);
  }

  @Test
  void noClaimsHaveARankingWithoutPlaces() {
    for (RankingRule rule : RankingRule.values()) {
      Ranking ranking = rule.rank(new ClaimPool(ImmutableList.of()), TERMS);
      assertThat(ranking.order()).isEmpty();
      assertThat(ranking.tiers()).isEmpty();
      assertThat(ranking.priceOfBalance(0).kept()).isEqualTo(Fraction.ONE);
    }
  }

  @Test
  void noRuleHasBothQuotaAndPopulationMonotonicity() {
    for (RankingRule rule : RankingRule.values()) {
      assertThat(rule.axioms().containsAll(List.of(Axiom.PREFIX_QUOTA, Axiom.POPULATION_MONOTONE)))
          .isFalse();
      assertThat(rule.axioms()).doesNotContainAnyElementsOf(rule.lacks());
    }
  }

  @Test
  void refusesClaimsWithAllTheirProblems() {
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () ->
                new ClaimPool(
                    ImmutableList.of(
                        claim("x", "A", 0, 1),
                        new Claim("x", "S-A", "B", CIVIL, -1, -2),
                        new Claim(
                            "y", "S-A", "A", LegalTraditions.equalShares(List.of("COMMON")), 0, 1),
                        new Claim("z", " ", "A", CIVIL, 0, 1))));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("id-twice", "two-groups", "tier", "score", "two-mixes", "blank");
  }

  @Test
  void refusesTermsThatNoOrderKeeps() {
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () ->
                new BalanceTerms(
                    StandardBase.PER_STATE_IN_NEED,
                    Optional.of(Fraction.HALF),
                    true,
                    Optional.of(Fraction.of(-1)),
                    new Lot("seed")));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactly("tau-range", "theta-range");
    assertThatIllegalArgumentException().isThrownBy(() -> new Lot(" "));
  }

  private static Claim claim(String id, String group, int tier, long score) {
    return new Claim(id, "S-" + group, group, CIVIL, tier, score);
  }
}
