package org.palermo.priority.score;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.testkit.AssistanceArbitraries;
import org.palermo.convention.testkit.TextArbitraries;
import org.palermo.convention.testkit.TreatyArbitraries;
import org.palermo.convention.treaty.Provisions;
import org.palermo.priority.exact.Fraction;

/** What a score promises: scoring is additive, on fixed scales, and of each need alone. */
class ScoringProperties {
  private static final List<String> IDS = List.of("one", "two", "three", "four");

  /** Weights and scales of the criteria that a test gives readings for. */
  record Weighed(ImmutableMap<String, Fraction> weights, List<Scale> scales) {
    Profile profile() {
      return Profiles.profile(Profiles.weightings(weights, scales));
    }

    ScoredNeed score(List<Reading> readings) {
      ImmutableList.Builder<Profiles.Given> given = ImmutableList.builder();
      for (int i = 0; i < readings.size(); i++) {
        given.add(new Profiles.Given(IDS.get(i), readings.get(i)));
      }
      return Scoring.by(profile(), Criteria.of(given.build()))
          .score(Needs.need(), Needs.NOTHING_KNOWN);
    }
  }

  @Property(tries = 400)
  @Label("1 monotone: who reads no less on any criterion scores no less, and more where it counts")
  void moreOnEachCriterionIsNeverLess(
      @ForAll("rising") Weighed weighed,
      @ForAll("numbers") List<Integer> lower,
      @ForAll("raises") List<Integer> raises) {
    List<Reading> low = lower.stream().map(Reading::of).toList();
    List<Reading> high = new ArrayList<>();
    boolean counts = false;
    for (int i = 0; i < low.size(); i++) {
      long raised = low.get(i).least() + raises.get(i);
      high.add(Reading.of(raised));
      Weighting weighting = weighed.profile().weightings().get(i);
      counts |=
          weighting.weight() > 0
              && weighting.scale().utility(raised) > weighting.scale().utility(low.get(i).least());
    }
    long before = weighed.score(low).points().low();
    long after = weighed.score(high).points().low();
    assertThat(after).isGreaterThanOrEqualTo(before);
    assertThat(after > before).isEqualTo(counts);
  }

  @Property(tries = 300)
  @Label("2 range: 0 <= lowest <= middle <= highest <= the most, and one number when all is known")
  void scoresKeepTheirRange(
      @ForAll("profiles") Profile profile,
      @ForAll("needs") CoveredNeed need,
      @ForAll("contexts") PriorityContext context) {
    ScoredNeed scored = Scoring.by(profile, Criteria.standard()).score(need, context);
    assertThat(scored.points().low()).isNotNegative();
    assertThat(scored.points().high()).isLessThanOrEqualTo(Points.MOST);
    assertThat(scored.score(ScoringPolicy.RANK_BY_MIDPOINT))
        .isBetween(
            scored.score(ScoringPolicy.PESSIMISTIC), scored.score(ScoringPolicy.PRECAUTIONARY));
    assertThat(scored.completeness()).isBetween(0, Points.WHOLE);
    if (scored.completeness() == Points.WHOLE) {
      assertThat(scored.points().isKnown()).isTrue();
    }
  }

  @Property(tries = 400)
  @Label("3 refinement: an answer that comes in never leads outside what was said to be possible")
  void knowingMoreStaysInside(
      @ForAll("any") Weighed weighed,
      @ForAll("readings") List<Reading> readings,
      @ForAll @IntRange(min = 0, max = 3) int which,
      @ForAll @IntRange(min = 0, max = 100) int from,
      @ForAll @IntRange(min = 0, max = 100) int to) {
    Reading wide = readings.get(which);
    long span = wide.most() - wide.least();
    List<Reading> refined = new ArrayList<>(readings);
    refined.set(
        which,
        new Reading(
            wide.least() + span * Math.min(from, to) / 100,
            wide.least() + span * Math.max(from, to) / 100));
    assertThat(weighed.score(readings).points().holds(weighed.score(refined).points())).isTrue();
  }

  @Property(tries = 200)
  @Label("4 independence: a need scores the same whoever else is scored")
  void othersDoNotMatter(
      @ForAll("profiles") Profile profile,
      @ForAll("pools") List<CoveredNeed> pool,
      @ForAll("contexts") PriorityContext context) {
    Scoring scoring = Scoring.by(profile, Criteria.standard());
    assertThat(scoring.score(ImmutableList.copyOf(pool), context))
        .isEqualTo(
            pool.stream().map(need -> scoring.score(need, context)).collect(toImmutableList()));
  }

  @Property(tries = 60)
  @Label("4 workers: one, two or seven tasks give the same scores in the same order")
  void workersDoNotMatter(
      @ForAll("profiles") Profile profile,
      @ForAll("pools") List<CoveredNeed> pool,
      @ForAll("contexts") PriorityContext context) {
    Scoring scoring = Scoring.by(profile, Criteria.standard());
    ImmutableList<CoveredNeed> needs = ImmutableList.copyOf(pool);
    for (int tasks : new int[] {2, 7}) {
      assertThat(scoring.score(needs, context, new Workers(ForkJoinPool.commonPool(), tasks)))
          .isEqualTo(scoring.score(needs, context));
    }
  }

  @Property(tries = 300)
  @Label("5 additivity: the parts sum to the score exactly, under each policy")
  void partsSumToTheScore(
      @ForAll("profiles") Profile profile,
      @ForAll("needs") CoveredNeed need,
      @ForAll("contexts") PriorityContext context,
      @ForAll ScoringPolicy policy) {
    ScoredNeed scored = Scoring.by(profile, Criteria.standard()).score(need, context);
    long sum = 0;
    for (Contribution part : scored.contributions()) {
      assertThat(part.points().low()).isEqualTo(part.weight() * part.utility().low());
      assertThat(part.points().high()).isEqualTo(part.weight() * part.utility().high());
      sum += policy.halfPoints(part.points().low(), part.points().high());
    }
    assertThat(sum).isEqualTo(scored.score(policy));
  }

  @Property(tries = 200)
  @Label("6 weight scale: weights times one factor give the same order")
  void theUnitOfWeightsDoesNotMatter(
      @ForAll("any") Weighed weighed,
      @ForAll("manyReadings") List<List<Reading>> pool,
      @ForAll @IntRange(min = 1, max = 1_000_000) int above,
      @ForAll @IntRange(min = 1, max = 997) int below,
      @ForAll ScoringPolicy policy) {
    ImmutableMap.Builder<String, Fraction> scaled = ImmutableMap.builder();
    weighed
        .weights()
        .forEach((id, weight) -> scaled.put(id, weight.times(Fraction.of(above, below))));
    Weighed same = new Weighed(scaled.buildOrThrow(), weighed.scales());
    assertThat(BasisPoints.of(same.weights()).values().stream().mapToInt(w -> w).sum())
        .isEqualTo(Points.WHOLE);
    assertThat(order(same, pool, policy)).isEqualTo(order(weighed, pool, policy));
  }

  private static List<List<Reading>> order(
      Weighed weighed, List<List<Reading>> pool, ScoringPolicy policy) {
    return pool.stream()
        .sorted(Comparator.comparing(readings -> weighed.score(readings).score(policy)))
        .toList();
  }

  @Property(tries = 300)
  @Label("7 zero weight: a criterion without weight has no effect on score or explanation")
  void withoutWeightNothingIsRead(
      @ForAll("any") Weighed weighed,
      @ForAll("readings") List<Reading> readings,
      @ForAll("readings") List<Reading> others,
      @ForAll @IntRange(min = 1, max = 3) int which) {
    ImmutableMap.Builder<String, Fraction> weights = ImmutableMap.builder();
    weighed
        .weights()
        .forEach(
            (id, weight) -> weights.put(id, id.equals(IDS.get(which)) ? Fraction.ZERO : weight));
    Weighed without = new Weighed(weights.buildOrThrow(), weighed.scales());
    List<Reading> changed = new ArrayList<>(readings);
    changed.set(which, others.get(which));
    assertThat(without.score(changed)).isEqualTo(without.score(readings));
    assertThat(without.score(readings).contributions())
        .extracting(Contribution::criterion)
        .doesNotContain(IDS.get(which));
  }

  @Provide
  Arbitrary<Weighed> rising() {
    return weighed(Profiles.risingScales());
  }

  @Provide
  Arbitrary<Weighed> any() {
    return weighed(Profiles.scales());
  }

  private static Arbitrary<Weighed> weighed(Arbitrary<Scale> scales) {
    return Combinators.combine(Profiles.weights(IDS), scales.list().ofSize(IDS.size()))
        .as(Weighed::new);
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.integers().between(-10, 40).list().ofSize(IDS.size());
  }

  @Provide
  Arbitrary<List<Integer>> raises() {
    return Arbitraries.integers().between(0, 10).list().ofSize(IDS.size());
  }

  @Provide
  Arbitrary<List<Reading>> readings() {
    return Combinators.combine(
            Arbitraries.integers().between(-10, 40),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 60))))
        .as((least, span) -> new Reading(least, least + span))
        .list()
        .ofSize(IDS.size());
  }

  @Provide
  Arbitrary<List<List<Reading>>> manyReadings() {
    return readings().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return Profiles.profiles().withoutEdgeCases();
  }

  @Provide
  Arbitrary<CoveredNeed> needs() {
    return AssistanceArbitraries.coveredNeeds().withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<CoveredNeed>> pools() {
    return AssistanceArbitraries.coveredNeeds().withoutEdgeCases().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<PriorityContext> contexts() {
    return Combinators.combine(TextArbitraries.days(), TreatyArbitraries.provisionLists("UNTOC"))
        .as(
            (day, provisions) ->
                new PriorityContext(
                    day, Provisions.of(provisions), Directives.NONE, ImmutableMap.of()))
        .withoutEdgeCases();
  }
}
