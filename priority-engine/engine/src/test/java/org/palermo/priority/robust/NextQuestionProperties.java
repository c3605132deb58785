package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.robust.CutStandings.Standing;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.Workers;

class NextQuestionProperties {
  private static final ImmutableList<ImmutableSortedSet<String>> OPEN =
      ImmutableList.of(
          ImmutableSortedSet.of("q.a"),
          ImmutableSortedSet.of("q.a", "q.b", "q.c"),
          ImmutableSortedSet.of());

  /** Pools in which States leave the same few questions open. */
  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools()
        .map(
            pool -> {
              List<CoveredNeed> asking = new ArrayList<>();
              for (CoveredNeed need : pool) {
                asking.add(asking(need, OPEN.get(asking.size() % OPEN.size())));
              }
              return ImmutableList.copyOf(asking);
            });
  }

  private static CoveredNeed asking(CoveredNeed covered, ImmutableSortedSet<String> questions) {
    Need need = covered.need();
    return new CoveredNeed(
        new Need(
            need.id(),
            need.state(),
            need.instruments(),
            need.citations(),
            need.theme(),
            need.cluster(),
            need.kind(),
            need.gapKinds(),
            need.severity(),
            need.grounds(),
            need.footing(),
            need.assistance(),
            need.sources(),
            need.rules(),
            questions,
            need.remarks(),
            need.visibility()),
        covered.coverage());
  }

  private static SampledPlaces sampled(
      ImmutableList<CoveredNeed> pool, RankingRule rule, int first) {
    PriorityGuidance guidance =
        NeedPools.guidance(
            pool, ScoringPolicy.RANK_BY_MIDPOINT, Terms.standard("Vienna 2005").by(rule));
    return SampledPlaces.of(
        guidance,
        WeightSet.of(guidance.profile()),
        new Draws(new Lot("Palermo 2000"), 25),
        first,
        Workers.callingThread());
  }

  /** Half to all of the severity is unmet; the known need lies a third of the way up. */
  @Example
  void aNeedAcrossTheCutHingesInEveryDrawAndIsAskedAbout() {
    CoveredNeed open = NeedPools.need(0, Severity.CRITICAL, Grounds.STATED, Coverage.Level.UNKNOWN);
    CoveredNeed known = NeedPools.need(1, Severity.MAJOR, Grounds.STATED, Coverage.Level.UNCOVERED);
    SampledPlaces places = sampled(ImmutableList.of(open, known), RankingRule.NEED_ALONE, 1);
    assertThat(places.hinging(open.need().id())).isEqualTo(places.draws());
    assertThat(places.hinging(known.need().id())).isZero();
    assertThat(places.share(open.need().id(), 1)).isBetween(Fraction.of(2, 5), Fraction.of(9, 10));
    assertThat(NextQuestion.of(places))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.moves()).isEqualTo(places.draws());
              assertThat(question.questions()).containsExactly("q.open.0");
              assertThat(question.criteria()).containsExactly("severity");
            });
  }

  @Property(tries = 60)
  @Label("questions: the first could move most; each tells the needs it bears on and their moves")
  void questionsTellWhatTheyCouldMove(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll @IntRange(min = 0, max = 8) int first) {
    SampledPlaces places = sampled(pool, rule, first);
    ImmutableList<NextQuestion> questions = NextQuestion.of(places);
    assertThat(questions)
        .isSortedAccordingTo(
            Comparator.comparing(NextQuestion::moves)
                .thenComparing(question -> question.needs().size())
                .reversed());
    for (NextQuestion question : questions) {
      assertThat(question.moves())
          .isPositive()
          .isEqualTo(question.needs().stream().mapToLong(places::hinging).sum());
      assertThat(question.criteria())
          .containsExactlyInAnyOrderElementsOf(
              places.needs().stream()
                  .filter(need -> question.needs().contains(need.id()))
                  .flatMap(need -> need.contributions().stream())
                  .filter(part -> !part.utility().isKnown())
                  .map(Contribution::criterion)
                  .distinct()
                  .toList());
    }
    for (ScoredNeed need : places.needs()) {
      ImmutableSortedSet<String> open = need.need().need().openQuestions();
      List<NextQuestion> own =
          questions.stream().filter(question -> question.needs().contains(need.id())).toList();
      assertThat(own).allMatch(q -> q.state().equals(need.need().need().state()));
      assertThat(own.stream().flatMap(question -> question.questions().stream()))
          .containsExactlyInAnyOrderElementsOf(
              places.hinging(need.id()) > 0 ? open : ImmutableSortedSet.<String>of());
      assertThat(own.isEmpty()).isEqualTo(places.hinging(need.id()) == 0);
    }
  }

  @Property(tries = 60)
  @Label("standings: the cut is met, and a need whose answers are all given hinges on none")
  void knownNeedsNeverHinge(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll @IntRange(min = 0, max = 8) int first) {
    SampledPlaces places = sampled(pool, rule, first);
    CutStandings standings = CutStandings.sampled(places);
    assertThat(standings.basis()).isEqualTo(CutStandings.Basis.SAMPLED);
    int cut = Math.min(first, pool.size());
    assertThat(standings.needs(Standing.IN).size()).isLessThanOrEqualTo(cut);
    assertThat(standings.needs(Standing.IN).size() + standings.needs(Standing.OPEN).size())
        .isGreaterThanOrEqualTo(cut);
    for (ScoredNeed need : places.needs()) {
      if (need.points().isKnown()) {
        assertThat(places.hinging(need.id())).isZero();
      }
    }
  }

  @Property(tries = 60)
  @Label("39 standings: by score, what is necessary at the cut holds in every draw")
  void necessaryStandingsHoldInEveryDraw(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll @IntRange(min = 0, max = 8) int first) {
    SampledPlaces places = sampled(pool, RankingRule.NEED_ALONE, first);
    WeightSet weights = WeightSet.of(NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT));
    CutStandings necessary =
        CutStandings.necessary(Relations.of(places.needs(), weights), places.first());
    CutStandings seen = CutStandings.sampled(places);
    assertThat(seen.needs(Standing.IN)).containsAll(necessary.needs(Standing.IN));
    assertThat(seen.needs(Standing.OUT)).containsAll(necessary.needs(Standing.OUT));
  }
}
