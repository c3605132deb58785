package org.palermo.priority.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;

class PriorityGuidanceProperties {
  private static final Terms TERMS = Terms.standard("Vienna 2005");

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  private static ImmutableList<String> ids(ImmutableList<ScoredNeed> needs) {
    return needs.stream().map(ScoredNeed::id).collect(toImmutableList());
  }

  @Property(tries = 300)
  @Label("13 permutation: every need is in both orders once, whatever the rule")
  void nothingIsLostOrAdded(
      @ForAll("pools") ImmutableList<CoveredNeed> pool,
      @ForAll RankingRule rule,
      @ForAll ScoringPolicy policy) {
    PriorityGuidance guidance = NeedPools.guidance(pool, policy, TERMS.by(rule));
    assertThat(guidance.order().stream().map(ScoredNeed::need).toList())
        .containsExactlyInAnyOrderElementsOf(pool);
    assertThat(guidance.byNeedAlone()).containsExactlyInAnyOrderElementsOf(guidance.order());
  }

  @Property(tries = 200)
  @Label("20 anonymity: the order in which needs are handed in has no meaning")
  void theOrderGivenNeverMatters(
      @ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll RankingRule rule) {
    ScoringPolicy policy = ScoringPolicy.RANK_BY_MIDPOINT;
    assertThat(ids(NeedPools.guidance(pool.reverse(), policy, TERMS.by(rule)).order()))
        .isEqualTo(ids(NeedPools.guidance(pool, policy, TERMS.by(rule)).order()));
  }

  @Property(tries = 200)
  @Label("26 tier: urgent needs stand before all others; by need alone the score decides next")
  void tierThenScore(
      @ForAll("pools") ImmutableList<CoveredNeed> pool, @ForAll ScoringPolicy policy) {
    PriorityGuidance guidance = NeedPools.guidance(pool, policy, TERMS);
    assertThat(guidance.order()).isSortedAccordingTo(Comparator.comparing(ScoredNeed::tier));
    assertThat(guidance.byNeedAlone())
        .isSortedAccordingTo(
            Comparator.comparing(ScoredNeed::tier)
                .thenComparing(need -> need.score(policy), Comparator.reverseOrder()));
  }

  @Property(tries = 50)
  @Label("the port gives the same order, and each need once")
  void thePortGivesTheSameOrder(@ForAll("pools") ImmutableList<CoveredNeed> pool) {
    ScoringPolicy policy = ScoringPolicy.RANK_BY_MIDPOINT;
    Scoring scoring = Scoring.by(NeedPools.profile(policy), Criteria.standard());
    assertThat(
            new GuidedOrdering(scoring, TERMS, NeedPools.states()).order(pool, NeedPools.CONTEXT))
        .isEqualTo(
            NeedPools.guidance(pool, policy, TERMS).order().stream()
                .map(ScoredNeed::need)
                .toList());
  }

  @Example
  void needsOfUnknownStatesAreAllNamed() {
    ImmutableList<CoveredNeed> pool =
        NeedPools.pools().list().ofSize(1).sample().get(0).stream().collect(toImmutableList());
    StateRegister nobody =
        StateRegister.of(LocalDate.of(2008, 1, 1), ImmutableList.of(), ImmutableList.of());
    Scoring scoring = Scoring.by(NeedPools.profile(ScoringPolicy.PESSIMISTIC), Criteria.standard());
    if (!pool.isEmpty()) {
      assertThatThrownBy(() -> PriorityGuidance.of(pool, NeedPools.CONTEXT, scoring, TERMS, nobody))
          .isInstanceOfSatisfying(
              InvalidDataException.class,
              refused -> assertThat(refused.problems()).hasSameSizeAs(pool));
    }
  }
}
