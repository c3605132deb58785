package org.palermo.priority.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.testkit.axiom.AxiomSheet;
import org.palermo.convention.testkit.axiom.CriterionAxiom;
import org.palermo.convention.testkit.axiom.OrderingAxiom;
import org.palermo.priority.equity.StandardBase;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.Axiom;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.StandardCriterion;

/** The axioms that each rule says it has, held against every small pool. */
class AxiomSheetsTest {
  private static final int MOST_NEEDS = 6;

  private static final ImmutableMap<Axiom, OrderingAxiom> TRIED =
      ImmutableMap.of(
          Axiom.SEVERITY_MONOTONE, OrderingAxiom.MONOTONE,
          Axiom.ANONYMOUS, OrderingAxiom.ANONYMOUS,
          Axiom.NEUTRAL, OrderingAxiom.NEUTRAL,
          Axiom.PREFIX_QUOTA, OrderingAxiom.PREFIX_QUOTA,
          Axiom.POPULATION_MONOTONE, OrderingAxiom.POPULATION_MONOTONE,
          Axiom.IN_TYPE_MERIT, OrderingAxiom.MERIT_WITHIN_A_GROUP,
          Axiom.MERIT_ORDER, OrderingAxiom.PARETO);

  /** The sheet asks for shares of the States in need; the standard base is a mix. */
  private static BalanceTerms byStatesInNeed() {
    BalanceTerms standard = BalanceTerms.standard("seed");
    return new BalanceTerms(
        StandardBase.PER_STATE_IN_NEED,
        standard.tau(),
        standard.typeWindows(),
        standard.theta(),
        standard.lot());
  }

  private static final Map<RankingRule, AxiomSheet> SHEETS = new EnumMap<>(RankingRule.class);

  private static AxiomSheet sheet(RankingRule rule) {
    return SHEETS.computeIfAbsent(rule, AxiomSheetsTest::tried);
  }

  private static AxiomSheet tried(RankingRule rule) {
    return AxiomSheet.of(
        rule.id(),
        states ->
            new GuidedOrdering(
                Scoring.by(NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT), Criteria.standard()),
                new Terms(rule, byStatesInNeed()),
                states),
        MOST_NEEDS);
  }

  @ParameterizedTest
  @EnumSource(RankingRule.class)
  void whatARuleSaysItHasNoSmallPoolBreaks(RankingRule rule) {
    AxiomSheet sheet = sheet(rule);
    TRIED.forEach(
        (axiom, tried) -> {
          if (rule.axioms().contains(axiom)) {
            assertThat(sheet.keeps(tried)).as("%s of %s", tried, sheet).isTrue();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "QUOTA_WINDOW, 'POPULATION_MONOTONE, PARETO'",
    "DIVISOR, 'PREFIX_QUOTA, FLOODING_PROOF, PARETO'",
    "NEED_ALONE, 'PREFIX_QUOTA, FLOODING_PROOF'",
  })
  void whatSmallPoolsBreak(RankingRule rule, String broken) {
    AxiomSheet sheet = sheet(rule);
    List<String> found =
        Arrays.stream(OrderingAxiom.values())
            .filter(axiom -> !sheet.keeps(axiom))
            .map(Enum::name)
            .toList();
    assertThat(String.join(", ", found)).as("%s", sheet).isEqualTo(broken);
  }

  /** Three States of one group and one of each of three others, as worked out by hand. */
  @Test
  void sixNeedsAreTheFewestThatBreakTheQuotaOfWebstersSequence() {
    AxiomSheet sheet = sheet(RankingRule.DIVISOR);
    String needs =
        sheet
            .row(OrderingAxiom.PREFIX_QUOTA.id())
            .orElseThrow()
            .counterexample()
            .orElseThrow()
            .needs();
    assertThat(needs.split("; ")).hasSize(6);
    assertThat(Splitter.on("AFRICAN").split(needs)).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(StandardCriterion.class)
  void noNeedBreaksAnAxiomOfAStandardCriterion(StandardCriterion criterion) {
    AxiomSheet sheet = AxiomSheet.of(criterion);
    assertThat(Arrays.stream(CriterionAxiom.values()).allMatch(sheet::keeps))
        .as("%s", sheet)
        .isTrue();
  }
}
