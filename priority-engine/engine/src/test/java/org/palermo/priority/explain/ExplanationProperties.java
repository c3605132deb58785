package org.palermo.priority.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.Ranking;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;

class ExplanationProperties {
  private static final Terms TERMS = Terms.standard("Vienna 2005");

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  private static PriorityGuidance guidance(
      ImmutableList<CoveredNeed> pool, ScoringPolicy policy, RankingRule rule) {
    return NeedPools.guidance(pool, policy, TERMS.by(rule));
  }

  @Property(tries = 300)
  @Label("22 reason: of any two needs the one above has exactly one reason, and its figures hold")
  void theReasonHolds(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll ScoringPolicy policy,
      @ForAll RankingRule rule) {
    PriorityGuidance guidance = guidance(pool, policy, rule);
    ImmutableList<ScoredNeed> order = guidance.order();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        check(order.get(i), order.get(j), policy, guidance);
      }
    }
  }

  private static void check(
      ScoredNeed above, ScoredNeed below, ScoringPolicy policy, PriorityGuidance guidance) {
    WhyAbove.Reason reason = WhyAbove.of(guidance, above.id(), below.id()).reason();
    if (reason instanceof WhyAbove.Reason.ByTier tier) {
      assertThat(tier.because().holds(above.need().need())).isTrue();
      assertThat(tier.because().holds(below.need().need())).isFalse();
    } else if (reason instanceof WhyAbove.Reason.ByScore score) {
      assertThat(above.tier()).isEqualTo(below.tier());
      assertThat(score.sum()).isPositive();
      assertThat(score.differences().stream().mapToLong(WhyAbove.Difference::difference).sum())
          .isEqualTo(score.sum());
    } else if (reason instanceof WhyAbove.Reason.ByLot lot) {
      assertThat(above.score(policy)).isEqualTo(below.score(policy));
      assertThat(lot.above()).isLessThanOrEqualTo(lot.below());
    } else {
      assertThat(above.score(policy)).isLessThanOrEqualTo(below.score(policy));
      assertThat(guidance.terms().rule()).isNotEqualTo(RankingRule.NEED_ALONE);
    }
  }

  @Property(tries = 200)
  @Label("why: the parts sum to the score, and a need further down than by need alone is held back")
  void whyHolds(@ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll ScoringPolicy policy) {
    PriorityGuidance guidance = guidance(pool, policy, RankingRule.QUOTA_WINDOW);
    for (ScoredNeed need : guidance.order()) {
      Why why = Why.of(guidance, need.id());
      assertThat(
              why.need().contributions().stream()
                  .map(Contribution::points)
                  .mapToLong(points -> policy.halfPoints(points.low(), points.high()))
                  .sum())
          .isEqualTo(why.score());
      assertThat(why.heldBack().isPresent()).isEqualTo(isOvertaken(guidance, why));
      if (why.place() > why.placeByNeed()) {
        assertThat(why.heldBack()).isPresent();
      }
      assertThat(guidance.order().get(why.place() - 1).id()).isEqualTo(need.id());
      assertThat(guidance.byNeedAlone().get(why.placeByNeed() - 1).id()).isEqualTo(need.id());
    }
  }

  /** Whether a need that comes later by need alone stands above it. */
  private static boolean isOvertaken(PriorityGuidance guidance, Why why) {
    ImmutableList<ScoredNeed> byNeed = guidance.byNeedAlone();
    return guidance.order().subList(0, why.place() - 1).stream()
        .anyMatch(other -> byNeed.indexOf(other) >= why.placeByNeed());
  }

  @Property(tries = 150)
  @Label("40 what if: at the score told the need has the place, one half point less and it has not")
  void theScoreToldIsTheLeast(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll @IntRange(max = 1_000) int pick) {
    Assume.that(pool.size() >= 2);
    PriorityGuidance guidance = guidance(pool, ScoringPolicy.RANK_BY_MIDPOINT, rule);
    int now = 2 + pick % (pool.size() - 1);
    int wanted = 1 + pick % (now - 1);
    ScoredNeed need = guidance.order().get(now - 1);
    WhatIf found = WhatIf.of(guidance, need.id(), wanted);
    if (found.score().isPresent()) {
      long least = found.score().getAsLong();
      assertThat(place(guidance, need.id(), least)).isLessThanOrEqualTo(wanted);
      assertThat(place(guidance, need.id(), least - 1)).isGreaterThan(wanted);
    } else {
      assertThat(place(guidance, need.id(), ClaimPool.MOST_SCORE)).isGreaterThan(wanted);
    }
  }

  private static int place(PriorityGuidance guidance, String id, long score) {
    ImmutableList<Claim> claims =
        guidance.ranking().order().stream()
            .map(claim -> claim.id().equals(id) ? claim.withScore(score) : claim)
            .collect(ImmutableList.toImmutableList());
    Ranking changed =
        guidance.ranking().rule().rank(new ClaimPool(claims), guidance.ranking().terms());
    return changed.placeOf(id);
  }

  @Property(tries = 200)
  @Label("40 weights: at the threshold both needs score the same, exactly")
  void atTheThresholdBothScoreTheSame(
      @ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll ScoringPolicy policy) {
    Assume.that(pool.size() >= 2);
    ImmutableList<ScoredNeed> order = guidance(pool, policy, RankingRule.NEED_ALONE).order();
    ScoredNeed one = order.get(0);
    ScoredNeed other = order.get(order.size() - 1);
    for (WeightThreshold threshold : WeightThreshold.between(one, other, policy)) {
      assertThat(reweighed(one, threshold, policy)).isEqualTo(reweighed(other, threshold, policy));
    }
  }

  private static Fraction reweighed(
      ScoredNeed need, WeightThreshold threshold, ScoringPolicy policy) {
    Fraction sum = Fraction.ZERO;
    for (Contribution part : need.contributions()) {
      Fraction utility =
          Fraction.of(policy.halfPoints(part.utility().low(), part.utility().high()));
      Fraction weight =
          part.criterion().equals(threshold.criterion())
              ? threshold.equal()
              : Fraction.of(part.weight(), Points.WHOLE)
                  .times(Fraction.ONE.minus(threshold.equal()))
                  .dividedBy(Fraction.ONE.minus(threshold.now()));
      sum = sum.plus(weight.times(utility));
    }
    return sum;
  }

  @Property(tries = 100)
  @Label("ledger: a run changes nothing against itself; each change of place has a cause")
  void eachChangeOfPlaceHasACause(
      @ForAll("pools") ImmutableList<CoveredNeed> before,
      @ForAll("pools") ImmutableList<CoveredNeed> after) {
    Ledger old = ledger(before);
    Ledger young = ledger(after);
    assertThat(LedgerChange.between(old, old).moves()).isEmpty();
    assertThat(LedgerChange.between(old, old).settings()).isEmpty();
    LedgerChange change = LedgerChange.between(old, young);
    assertThat(change.inputs()).isEmpty();
    for (LedgerChange.Move move : change.moves()) {
      assertThat(move.before()).isNotEqualTo(move.after());
      if (move.cause() instanceof LedgerChange.Cause.Others others) {
        assertThat(others.nowAbove() - others.noMoreAbove())
            .isEqualTo(move.after().orElseThrow() - move.before().orElseThrow());
      }
    }
  }

  private static Ledger ledger(ImmutableList<CoveredNeed> pool) {
    return Ledger.of(
        guidance(pool, ScoringPolicy.PRECAUTIONARY, RankingRule.QUOTA_WINDOW),
        ImmutableMap.of("needs", "0"));
  }
}
