package org.palermo.priority.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.decision.proposals.DraftTerms;
import org.palermo.convention.decision.proposals.DraftingBasis;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.treaty.Citation;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.score.ScoringPolicy;

/** Drafts of proposals are chosen among as proposals of anybody are. Source: decision 2/6 (d). */
class DraftedPortfolioProperties {
  private static final DraftTerms TERMS =
      new DraftTerms(
          1_300,
          12,
          ImmutableSortedSet.of(),
          ImmutableList.of(),
          ImmutableSortedMap.of("LEGAL", "staff_and_personnel"));

  @Provide
  Arbitrary<ImmutableList<CoveredNeed>> pools() {
    return NeedPools.pools();
  }

  private static Directive on(ImmutableSortedSet<Citation> places) {
    return new Directive(
        "D-1",
        "decision 2/6",
        Directive.Standing.ACT,
        Optional.empty(),
        NeedPools.AS_OF.minusYears(3),
        "cooperation",
        places,
        ImmutableList.of(),
        Directive.Effect.RAISE,
        Emphasis.PRIORITY,
        NeedPools.AS_OF.minusYears(3),
        Optional.empty(),
        "a text",
        "a report",
        "seen");
  }

  private static Drafts drafts(ImmutableList<CoveredNeed> needs) {
    ImmutableSortedSet<Citation> places =
        needs.stream()
            .flatMap(need -> need.need().citations().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return Drafts.of(
        new DraftingBasis(
            NeedPools.AS_OF,
            needs,
            new Directives(ImmutableList.of(on(places))),
            NeedPools.states(),
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableMap.of("LEGAL", new UnitCost("LEGAL", 90_000, "the test says so")),
            ImmutableList.of(),
            ImmutableMap.of(),
            Optional.empty()),
        TERMS);
  }

  @Property(tries = 60)
  @Label("drafts: every rule of selection takes them, and the balance statement holds their money")
  void theSelectionTakesDrafts(
      @ForAll("pools") ImmutableList<CoveredNeed> needs, @ForAll PortfolioRule rule) {
    ImmutableList<ProjectProposal> proposals =
        drafts(needs).drafts().stream()
            .map(ProjectDraft::asProposal)
            .collect(ImmutableList.toImmutableList());
    Portfolio portfolio =
        Portfolio.of(
            proposals,
            NeedPools.guidance(needs, ScoringPolicy.RANK_BY_MIDPOINT, Terms.standard("Vienna")),
            NeedPools.states(),
            rule,
            400_000);
    assertThat(portfolio.cost()).isBetween(0L, 400_000L);
    assertThat(portfolio.chosen().size() + portfolio.leftOut().size()).isEqualTo(proposals.size());
    assertThat(
            Fraction.sum(
                portfolio.groups().values().stream().map(Portfolio.Part::offered).toList()))
        .isEqualTo(Fraction.of(proposals.stream().mapToLong(ProjectProposal::cost).sum()));
  }
}
