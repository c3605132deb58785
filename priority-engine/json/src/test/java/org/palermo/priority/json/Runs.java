package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.testkit.AssistanceArbitraries;
import org.palermo.convention.testkit.ConferenceArbitraries;
import org.palermo.convention.testkit.TextArbitraries;
import org.palermo.convention.testkit.TreatyArbitraries;
import org.palermo.convention.treaty.Provisions;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.FrozenNeedMass;
import org.palermo.priority.equity.MixedBase;
import org.palermo.priority.equity.StandardBase;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.portfolio.IndicativeProposals;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.robust.Draws;
import org.palermo.priority.robust.SampledPlaces;
import org.palermo.priority.robust.WeightSet;
import org.palermo.priority.score.BasisPoints;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Scale;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.StandardCriterion;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;
import org.palermo.priority.score.Workers;
import org.palermo.register.Register;

/** Profiles and terms of any kind, and what the engine makes of a few needs by them. */
final class Runs {
  private static final StateRegister STATES = Register.load();
  private static final ImmutableList<String> CRITERIA =
      Stream.concat(
              Arrays.stream(StandardCriterion.values()).map(StandardCriterion::id),
              Stream.of("effect-on-others"))
          .collect(ImmutableList.toImmutableList());

  private Runs() {}

  /** Profiles of every criterion, some without weight. */
  static Arbitrary<Profile> profiles() {
    return Combinators.combine(
            TextArbitraries.lines(),
            weightings(),
            coverages(),
            effects(),
            tiers().list().ofMaxSize(2),
            Arbitraries.of(ScoringPolicy.class))
        .as(
            (title, weightings, coverage, effects, tiers, policy) ->
                new Profile(
                    "any",
                    title,
                    "for tests",
                    weightings,
                    coverage,
                    effects,
                    ImmutableList.copyOf(tiers),
                    policy));
  }

  private static Arbitrary<ImmutableList<Weighting>> weightings() {
    int size = CRITERIA.size();
    return Combinators.combine(
            Arbitraries.integers().between(0, 20).list().ofSize(size), scales().list().ofSize(size))
        .as(
            (weights, scales) -> {
              ImmutableMap.Builder<String, Fraction> given = ImmutableMap.builder();
              for (int i = 0; i < size; i++) {
                given.put(CRITERIA.get(i), Fraction.of(weights.get(i) + (i == 0 ? 1 : 0)));
              }
              ImmutableMap<String, Integer> points = BasisPoints.of(given.buildOrThrow());
              ImmutableList.Builder<Weighting> all = ImmutableList.builder();
              for (int i = 0; i < size; i++) {
                var weight = points.entrySet().asList().get(i);
                all.add(new Weighting(weight.getKey(), weight.getValue(), scales.get(i)));
              }
              return all.build();
            });
  }

  /** Scales that rise and scales that fall. */
  private static Arbitrary<Scale> scales() {
    return Combinators.combine(
            Arbitraries.integers().between(-5, 30).set().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, Points.WHOLE).list().ofSize(4),
            Arbitraries.of(true, false))
        .as(
            (readings, utilities, rises) -> {
              ImmutableList<Integer> at = ImmutableSortedSet.copyOf(readings).asList();
              List<Integer> rising = utilities.stream().sorted().toList();
              ImmutableList.Builder<Scale.Mark> marks = ImmutableList.builder();
              for (int i = 0; i < at.size(); i++) {
                int utility = rises ? rising.get(i) : Points.WHOLE - rising.get(i);
                marks.add(new Scale.Mark(at.get(i), utility));
              }
              return new Scale(marks.build());
            });
  }

  private static Arbitrary<ImmutableMap<Coverage.Level, Interval>> coverages() {
    return Arbitraries.integers()
        .between(0, Points.WHOLE)
        .list()
        .ofSize(2)
        .map(
            factors -> {
              List<Integer> sorted = factors.stream().sorted().toList();
              return ImmutableMap.of(
                  Coverage.Level.COVERED,
                  Interval.of(sorted.get(0)),
                  Coverage.Level.UNKNOWN,
                  new Interval(sorted.get(0), Points.WHOLE),
                  Coverage.Level.PARTLY,
                  new Interval(sorted.get(0), sorted.get(1)),
                  Coverage.Level.UNCOVERED,
                  Interval.of(Points.WHOLE));
            });
  }

  private static Arbitrary<ImmutableSortedMap<org.palermo.convention.treaty.Citation, Integer>>
      effects() {
    return Arbitraries.maps(TreatyArbitraries.citations(), Arbitraries.integers().between(1, 5))
        .ofMaxSize(3)
        .map(ImmutableSortedMap::copyOf);
  }

  /** Tiers of any conditions, those that hold of nothing among them. */
  static Arbitrary<UrgentTier> tiers() {
    return Combinators.combine(
            TextArbitraries.lines(),
            TextArbitraries.lines(),
            Arbitraries.of(GapKind.class).set().ofMaxSize(3),
            Arbitraries.of(Footing.class).set().ofMaxSize(3),
            Arbitraries.of(Severity.class),
            Arbitraries.of(Grounds.class))
        .as(
            (reason, source, gaps, footings, severity, grounds) ->
                new UrgentTier(
                    reason,
                    source,
                    Sets.immutableEnumSet(gaps),
                    Sets.immutableEnumSet(footings),
                    severity,
                    grounds));
  }

  /** Terms under every rule and on every built-in base. */
  static Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.of(RankingRule.class),
            bases(),
            Arbitraries.of("1", "3/2", "2").map(Fraction::parse).optional(0.8),
            Arbitraries.of(true, false),
            Arbitraries.of("0", "1/2", "2").map(Fraction::parse).optional(0.8),
            TextArbitraries.lines())
        .as(
            (rule, base, tau, windows, theta, seed) ->
                new Terms(rule, new BalanceTerms(base, tau, windows, theta, new Lot(seed))));
  }

  private static Arbitrary<EntitlementBase> bases() {
    EntitlementBase frozen =
        new FrozenNeedMass("cycle 1", ImmutableMap.of("WEOG", 4L, "AFRICA", 12L));
    return Arbitraries.of(
        StandardBase.EQUAL_PER_GROUP,
        StandardBase.PER_STATE_IN_NEED,
        MixedBase.standard(),
        frozen,
        new MixedBase(ImmutableMap.of(MixedBase.standard(), 1, frozen, 9_999)));
  }

  /** So many to eight needs in order. */
  static Arbitrary<PriorityGuidance> guidance(int least) {
    return Combinators.combine(
            AssistanceArbitraries.coveredNeeds()
                .list()
                .uniqueElements(covered -> covered.need().id())
                .ofMinSize(least)
                .ofMaxSize(8),
            ConferenceArbitraries.directiveLists(),
            profiles(),
            terms())
        .as(
            (needs, directives, profile, terms) ->
                PriorityGuidance.of(
                    ImmutableList.<CoveredNeed>copyOf(needs),
                    new PriorityContext(
                        LocalDate.of(2026, 11, 25),
                        Provisions.of(List.of()),
                        directives,
                        ImmutableMap.of()),
                    Scoring.by(profile, Criteria.standard()),
                    terms,
                    STATES));
  }

  /** The order of such a run. */
  static Arbitrary<PrioritiesDocument> priorities() {
    return Combinators.combine(
            guidance(0),
            TextArbitraries.lines(),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 10))
        .as(PrioritiesDocument::of);
  }

  /** How firm the first places of such a run are. */
  static Arbitrary<RobustnessDocument> robustness() {
    return Combinators.combine(
            guidance(1),
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(1, 10),
            TextArbitraries.lines())
        .as(
            (guidance, draws, first, dataset) ->
                RobustnessDocument.of(
                    SampledPlaces.of(
                        guidance,
                        WeightSet.of(guidance.profile()),
                        new Draws(guidance.terms().balance().lot(), draws),
                        first,
                        Workers.callingThread()),
                    guidance.order(),
                    guidance.context().asOf(),
                    dataset,
                    true));
  }

  /** What such a run chooses among indicative proposals. */
  static Arbitrary<PortfolioDocument> portfolios() {
    return Combinators.combine(
            guidance(0),
            Arbitraries.of(PortfolioRule.class),
            Arbitraries.longs().between(0, 2_000_000),
            TextArbitraries.lines())
        .as(
            (guidance, rule, budget, dataset) -> {
              ImmutableList<CoveredNeed> needs =
                  guidance.order().stream()
                      .map(ScoredNeed::need)
                      .collect(ImmutableList.toImmutableList());
              return PortfolioDocument.of(
                  Portfolio.of(
                      IndicativeProposals.of(needs, ShippedUnitCosts.load()),
                      guidance,
                      STATES,
                      rule,
                      budget),
                  guidance.context().asOf(),
                  dataset,
                  true);
            });
  }

  /** The record of such a run. */
  static Arbitrary<Ledger> ledgers() {
    return guidance(0).map(Runs::ledger);
  }

  static Ledger ledger(PriorityGuidance guidance) {
    return Ledger.of(
        guidance,
        ImmutableMap.of(
            "needs.json",
            Hashing.sha256().hashString("needs", StandardCharsets.UTF_8).toString(),
            "directives.json",
            Hashing.sha256().hashString("directives", StandardCharsets.UTF_8).toString()));
  }
}
