package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.Workers;

class SampledPlacesProperties {
  private static final ImmutableList<String> CRITERIA =
      ImmutableList.of("severity", "confidence", "strength", "readiness");
  private static final Draws DRAWS = new Draws(new Lot("Palermo 2000"), 40);

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  @Provide
  Arbitrary<WeightSet> weightSets() {
    return Arbitraries.of(
        WeightSet.of(NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT)),
        new AnyWeights(CRITERIA),
        new OrderedWeights(CRITERIA),
        BoundedWeights.of(
            ImmutableMap.of(
                "severity", new Interval(4_000, 6_000),
                "confidence", new Interval(1_000, 3_000),
                "strength", new Interval(2_000, 2_000),
                "readiness", new Interval(500, 1_500))));
  }

  private static PriorityGuidance guidance(ImmutableList<CoveredNeed> pool, RankingRule rule) {
    return NeedPools.guidance(
        pool, ScoringPolicy.RANK_BY_MIDPOINT, Terms.standard("Vienna 2005").by(rule));
  }

  @Property(tries = 50)
  @Label("39 draws: what is necessarily above stands above by score in every draw")
  void necessaryHoldsInEveryDraw(
      @ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll("weightSets") WeightSet weights) {
    PriorityGuidance guidance = guidance(pool, RankingRule.NEED_ALONE);
    Relations relations = Relations.of(guidance.order(), weights);
    Sampling sampling = new Sampling(guidance, weights, DRAWS, 0);
    for (int draw = 0; draw < 10; draw++) {
      int[] order = sampling.draw(draw).order();
      for (int i = 0; i < order.length; i++) {
        String above = sampling.utilities.needs.get(order[i]).id();
        for (int j = i + 1; j < order.length; j++) {
          String below = sampling.utilities.needs.get(order[j]).id();
          assertThat(relations.isNecessarilyAbove(below, above)).isFalse();
        }
      }
    }
  }

  @Property(tries = 40)
  @Label("40 acceptability: rows and columns sum to 1; by score, places keep within the bounds")
  void rowsAndColumnsSumToOne(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll("weightSets") WeightSet weights,
      @ForAll RankingRule rule) {
    PriorityGuidance guidance = guidance(pool, rule);
    SampledPlaces sampled =
        SampledPlaces.of(guidance, weights, DRAWS, pool.size(), Workers.callingThread());
    for (int place = 1; place <= pool.size(); place++) {
      Fraction column = Fraction.ZERO;
      for (ScoredNeed need : sampled.needs()) {
        column = column.plus(sampled.share(need.id(), place));
      }
      assertThat(column).isEqualTo(Fraction.ONE);
    }
    for (RankBounds bounds : Relations.of(guidance.order(), weights).bounds()) {
      String need = bounds.need();
      assertThat(sampled.shareWithin(need, pool.size())).isEqualTo(Fraction.ONE);
      assertThat(sampled.shareWithin(need, sampled.best(need) - 1)).isEqualTo(Fraction.ZERO);
      assertThat(sampled.shareWithin(need, sampled.worst(need))).isEqualTo(Fraction.ONE);
      if (rule == RankingRule.NEED_ALONE) {
        assertThat(sampled.best(need)).isBetween(bounds.best(), sampled.worst(need));
        assertThat(sampled.worst(need)).isLessThanOrEqualTo(bounds.worst());
      }
    }
  }

  @Property(tries = 20)
  @Label("27 workers: one, two or seven tasks, in any order of needs, give the same")
  void theResultNeverDependsOnWhoDoesTheWork(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll("weightSets") WeightSet weights,
      @ForAll RankingRule rule) {
    ImmutableList<String> alone = told(pool, weights, rule, Workers.callingThread());
    assertThat(
            told(ImmutableList.copyOf(Lists.reverse(pool)), weights, rule, Workers.callingThread()))
        .isEqualTo(alone);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      assertThat(told(pool, weights, rule, new Workers(threads, 2))).isEqualTo(alone);
      assertThat(told(pool, weights, rule, new Workers(threads, 7))).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  private static ImmutableList<String> told(
      ImmutableList<CoveredNeed> pool, WeightSet weights, RankingRule rule, Workers workers) {
    SampledPlaces sampled = SampledPlaces.of(guidance(pool, rule), weights, DRAWS, 5, workers);
    ImmutableList.Builder<String> told = ImmutableList.builder();
    for (ScoredNeed need : sampled.needs()) {
      told.add(
          need.id()
              + " "
              + sampled.best(need.id())
              + " "
              + sampled.worst(need.id())
              + " "
              + sampled.hinging(need.id()));
      for (int place = 1; place <= sampled.first(); place++) {
        told.add(sampled.share(need.id(), place).toString());
      }
    }
    return told.build();
  }

  @Property(tries = 40)
  @Label("nothing open: with agreed weights and all answers given every draw is the guidance")
  void withNothingOpenEveryDrawIsTheGuidance(
      @ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll RankingRule rule) {
    PriorityGuidance all = guidance(pool, rule);
    ImmutableList<CoveredNeed> known =
        all.order().stream()
            .filter(need -> need.points().isKnown())
            .map(ScoredNeed::need)
            .collect(ImmutableList.toImmutableList());
    PriorityGuidance guidance = guidance(known, rule);
    SampledPlaces sampled =
        SampledPlaces.of(
            guidance,
            WeightSet.of(guidance.profile()),
            DRAWS,
            known.size(),
            Workers.callingThread());
    int place = 0;
    for (ScoredNeed need : guidance.order()) {
      assertThat(sampled.share(need.id(), ++place)).isEqualTo(Fraction.ONE);
      assertThat(sampled.hinging(need.id())).isZero();
    }
  }

  @Property(tries = 40)
  @Label("hinging: a need hinges in a draw if it is in at its upper end and out at its lower")
  void hingingIsWhatBothEndsSay(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll @IntRange(min = 1, max = 8) int first) {
    ImmutableList<ScoredNeed> all = guidance(pool, rule).order();
    for (ScoredNeed asked : all) {
      // Of the others all is known, so nothing but its own answers is drawn.
      ImmutableList<CoveredNeed> one =
          all.stream()
              .filter(need -> need.points().isKnown() || need.equals(asked))
              .map(ScoredNeed::need)
              .collect(ImmutableList.toImmutableList());
      PriorityGuidance guidance = guidance(one, rule);
      int cut = Math.min(first, one.size());
      SampledPlaces sampled =
          SampledPlaces.of(
              guidance, WeightSet.of(guidance.profile()), DRAWS, cut, Workers.callingThread());
      boolean hinges =
          placeAt(guidance, asked.id(), asked.points().high()) <= cut
              && placeAt(guidance, asked.id(), asked.points().low()) > cut;
      assertThat(sampled.hinging(asked.id())).isEqualTo(hinges ? sampled.draws() : 0);
    }
  }

  /** The place that the need would have with so many points, by the rule itself. */
  private static int placeAt(PriorityGuidance guidance, String id, long points) {
    return guidance
        .terms()
        .rule()
        .rank(
            new ClaimPool(
                guidance.ranking().order().stream()
                    .map(claim -> claim.id().equals(id) ? claim.withScore(2 * points) : claim)
                    .collect(ImmutableList.toImmutableList())),
            guidance.terms().balance())
        .placeOf(id);
  }
}
