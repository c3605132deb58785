package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.select.floors.Entry;

class PortfolioProperties {
  private static final Terms TERMS = Terms.standard("Vienna 2005");

  /** Needs and what to choose from. */
  record Offer(ImmutableList<CoveredNeed> needs, ImmutableList<ProjectProposal> proposals) {
    PriorityGuidance guidance() {
      return NeedPools.guidance(needs, ScoringPolicy.RANK_BY_MIDPOINT, TERMS);
    }

    Portfolio portfolio(PortfolioRule rule, long budget) {
      return Portfolio.of(proposals, guidance(), NeedPools.states(), rule, budget);
    }
  }

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  @Provide
  Arbitrary<Offer> offers() {
    return NeedPools.pools()
        .flatMap(
            needs ->
                needs.isEmpty()
                    ? Arbitraries.just(new Offer(needs, ImmutableList.of()))
                    : proposals(needs).map(proposals -> new Offer(needs, proposals)));
  }

  private static Arbitrary<ImmutableList<ProjectProposal>> proposals(
      ImmutableList<CoveredNeed> needs) {
    Arbitrary<Set<String>> met =
        Arbitraries.of(needs).map(need -> need.need().id()).set().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(met, Arbitraries.longs().between(0, 200))
        .as(
            (ids, cost) ->
                new ProjectProposal(
                    "p",
                    "a proposal",
                    ImmutableSortedSet.copyOf(ids),
                    ImmutableList.of("LEGAL"),
                    cost,
                    false,
                    Visibility.PUBLIC))
        .list()
        .ofMaxSize(8)
        .map(
            all -> {
              ImmutableList.Builder<ProjectProposal> numbered = ImmutableList.builder();
              for (int i = 0; i < all.size(); i++) {
                ProjectProposal one = all.get(i);
                numbered.add(
                    new ProjectProposal(
                        "p" + i,
                        one.title(),
                        one.needs(),
                        one.assistance(),
                        one.cost(),
                        one.indicative(),
                        one.visibility()));
              }
              return numbered.build();
            });
  }

  @Provide
  Arbitrary<Long> budgets() {
    return Arbitraries.longs().between(0, 600);
  }

  @Property(tries = 150)
  @Label("32 budget: a portfolio never costs more than the budget, and holds or leaves each once")
  void keepsToTheBudget(
      @ForAll("offers") Offer offer, @ForAll PortfolioRule rule, @ForAll("budgets") long budget) {
    Portfolio portfolio = offer.portfolio(rule, budget);
    assertThat(portfolio.cost()).isBetween(0L, budget);
    assertThat(
            Stream.concat(
                    portfolio.chosen().stream().map(Portfolio.Chosen::proposal),
                    portfolio.leftOut().stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(offer.proposals());
  }

  @Property(tries = 150)
  @Label("balance statement: parts of groups and of traditions sum to what was spent and offered")
  void partsSumToTheWhole(
      @ForAll("offers") Offer offer, @ForAll PortfolioRule rule, @ForAll("budgets") long budget) {
    Portfolio portfolio = offer.portfolio(rule, budget);
    Fraction spent = Fraction.of(portfolio.cost());
    Fraction offered =
        Fraction.of(offer.proposals().stream().mapToLong(ProjectProposal::cost).sum());
    for (var parts : ImmutableList.of(portfolio.groups(), portfolio.traditions())) {
      assertThat(Fraction.sum(parts.values().stream().map(Portfolio.Part::dollars).toList()))
          .isEqualTo(spent);
      assertThat(Fraction.sum(parts.values().stream().map(Portfolio.Part::offered).toList()))
          .isEqualTo(offered);
      assertThat(Fraction.sum(parts.values().stream().map(Portfolio.Part::proposals).toList()))
          .isEqualTo(Fraction.of(portfolio.chosen().size()));
      assertThat(Fraction.sum(parts.values().stream().map(Portfolio.Part::entitled).toList()))
          .isIn(spent, Fraction.ZERO);
    }
  }

  @Property(tries = 100)
  @Label("20 anonymity: the order in which proposals are handed in has no meaning; the port agrees")
  void theOrderGivenNeverMatters(
      @ForAll("offers") Offer offer, @ForAll PortfolioRule rule, @ForAll("budgets") long budget) {
    Portfolio portfolio = offer.portfolio(rule, budget);
    assertThat(
            new Offer(offer.needs().reverse(), offer.proposals().reverse()).portfolio(rule, budget))
        .isEqualTo(portfolio);
    GuidedSelection port =
        new GuidedSelection(
            rule,
            NeedPools.CONTEXT,
            org.palermo.priority.score.Scoring.by(
                NeedPools.profile(ScoringPolicy.RANK_BY_MIDPOINT),
                org.palermo.priority.score.Criteria.standard()),
            TERMS,
            NeedPools.states());
    assertThat(port.select(offer.proposals(), offer.needs(), budget))
        .containsExactlyElementsOf(
            portfolio.chosen().stream().map(chosen -> chosen.proposal().id()).toList());
  }

  private static ImmutableMap<String, UnitCost> costs(ImmutableList<CoveredNeed> needs) {
    Set<String> kinds = new HashSet<>(ImmutableSet.of(IndicativeProposals.ASSESSMENT));
    needs.forEach(need -> kinds.addAll(need.need().assistance()));
    ImmutableMap.Builder<String, UnitCost> costs = ImmutableMap.builder();
    kinds.forEach(kind -> costs.put(kind, new UnitCost(kind, 1_000, "the test says so")));
    return costs.buildOrThrow();
  }

  @Property(tries = 100)
  @Label("indicative: each need not covered is met by one proposal, of its own State and subject")
  void eachNeedIsMetOnce(@ForAll("pools") ImmutableList<CoveredNeed> needs) {
    ImmutableList<ProjectProposal> proposals = IndicativeProposals.of(needs, costs(needs));
    assertThat(proposals.stream().flatMap(proposal -> proposal.needs().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(
            needs.stream()
                .filter(need -> need.coverage().level() != Coverage.Level.COVERED)
                .map(need -> need.need().id())
                .toList());
    assertThat(proposals)
        .allSatisfy(
            proposal -> {
              assertThat(proposal.indicative()).isTrue();
              assertThat(proposal.cost()).isEqualTo(1_000L * proposal.assistance().size());
            });
    assertThat(IndicativeProposals.of(needs.reverse(), costs(needs))).isEqualTo(proposals);
  }

  @Example
  void kindsOfHelpWithoutUnitCostAreAllNamed() {
    ImmutableList<CoveredNeed> needs =
        NeedPools.pools().filter(pool -> pool.size() > 3).sample().stream()
            .collect(toImmutableList());
    assertThatThrownBy(() -> IndicativeProposals.of(needs, ImmutableMap.of()))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .isNotEmpty()
                    .extracting(Problem::rule)
                    .containsOnly("no-unit-cost"));
  }

  @Property(tries = 50)
  void proposalsForUnknownNeedsAndNegativeBudgetsAreRefused(@ForAll PortfolioRule rule) {
    ProjectProposal stray =
        new ProjectProposal(
            "p",
            "a proposal",
            ImmutableSortedSet.of("nobody/UNTOC 5/LEGAL"),
            ImmutableList.of("LEGAL"),
            1,
            false,
            Visibility.PUBLIC);
    Offer offer = new Offer(ImmutableList.of(), ImmutableList.of(stray));
    assertThatThrownBy(() -> offer.portfolio(rule, 1))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("unknown-need");
    assertThatThrownBy(() -> new Offer(ImmutableList.of(), ImmutableList.of()).portfolio(rule, -1))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("budget");
  }

  @Property(tries = 60)
  @Label("40 entering: at the budget told it is chosen, with one dollar less it is not")
  void oneDollarLessWouldNotDo(
      @ForAll("offers") Offer offer,
      @ForAll("shareRules") PortfolioRule rule,
      @ForAll("budgets") long budget) {
    Portfolio portfolio = offer.portfolio(rule, budget);
    for (ProjectProposal left : portfolio.leftOut()) {
      Entering entering = Entering.of(portfolio, offer.guidance(), NeedPools.states(), left.id());
      OptionalLong enters = ((Entering.ByBudget) entering).budget();
      if (enters.isPresent()) {
        assertThat(enters.getAsLong()).isGreaterThan(budget);
        assertThat(offer.portfolio(rule, enters.getAsLong()).leftOut()).doesNotContain(left);
        assertThat(offer.portfolio(rule, enters.getAsLong() - 1).leftOut()).contains(left);
      } else {
        assertThat(offer.portfolio(rule, 2_000).leftOut()).contains(left);
      }
    }
  }

  @Property(tries = 60)
  @Label("40 entering: a proposal left out by the largest value needs more value or less cost")
  void largestValueAsksForMore(@ForAll("offers") Offer offer, @ForAll("budgets") long budget) {
    Portfolio portfolio = offer.portfolio(PortfolioRule.FLOORS_OPTIMAL, budget);
    for (ProjectProposal left : portfolio.leftOut()) {
      Entering entering = Entering.of(portfolio, offer.guidance(), NeedPools.states(), left.id());
      Entry entry = ((Entering.ByMerit) entering).entry().orElseThrow();
      assertThat(entry.costNow()).isEqualTo(left.cost());
      entry.value().ifPresent(value -> assertThat(value).isGreaterThanOrEqualTo(entry.valueNow()));
    }
  }

  @Provide
  Arbitrary<PortfolioRule> shareRules() {
    return Arbitraries.of(PortfolioRule.EQUAL_SHARES, PortfolioRule.EXACT_EQUAL_SHARES);
  }
}
