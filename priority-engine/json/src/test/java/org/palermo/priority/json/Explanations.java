package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.UnsignedLong;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.testkit.TextArbitraries;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.LedgerChange;
import org.palermo.priority.explain.LedgerChange.Cause;
import org.palermo.priority.explain.WeightThreshold;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.explain.WhyAbove.Reason;
import org.palermo.priority.rank.Hindrance;

/** Explanations: those of runs where they are whole, else every kind that there can be. */
final class Explanations {
  private Explanations() {}

  /** Why the last need of a run has its place, held back in every way or not at all. */
  static Arbitrary<Why> whys() {
    return Combinators.combine(Runs.guidance(1), hindrances().optional(0.7))
        .as(
            (guidance, heldBack) -> {
              Why why = Why.of(guidance, guidance.order().reverse().get(0).id());
              return new Why(
                  why.need(),
                  why.urgent(),
                  why.score(),
                  why.directives(),
                  why.placeByNeed(),
                  why.place(),
                  heldBack);
            });
  }

  private static Arbitrary<Hindrance> hindrances() {
    Arbitrary<Integer> places = Arbitraries.integers().between(1, 300);
    Arbitrary<Hindrance> release =
        Combinators.combine(groups().optional(), groups(), places, fractions(), places, places)
            .as(Hindrance.Release::new);
    Arbitrary<Hindrance> dueDates =
        Combinators.combine(
                groups().optional(),
                groups(),
                places,
                places,
                Combinators.combine(groups(), places, places)
                    .as(Hindrance.Due::new)
                    .list()
                    .ofMaxSize(3))
            .as(
                (region, group, place, until, due) ->
                    new Hindrance.DueDates(region, group, place, until, ImmutableList.copyOf(due)));
    Arbitrary<Hindrance> theta =
        Combinators.combine(
                Arbitraries.of("CIVIL", "COMMON"),
                places,
                fractions(),
                fractions(),
                Arbitraries.of(true, false))
            .as(Hindrance.Theta::new);
    Arbitrary<Hindrance> behind =
        Combinators.combine(
                groups().optional(), groups(), places, fractions(), groups(), fractions())
            .as(Hindrance.Behind::new);
    return Arbitraries.oneOf(release, dueDates, theta, behind);
  }

  private static Arbitrary<String> groups() {
    return Arbitraries.of("AFRICA", "WEOG", "NONE", "CIVIL 1/2, CUSTOMARY 1/2");
  }

  private static Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000, Long.MAX_VALUE),
            Arbitraries.longs().between(1, 1_000_000))
        .as(Fraction::of);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("AFG/UNTOC 5/LEGAL", "BRA/TIP 6/TRAINING", "CHE/UNTOC 18/DATA");
  }

  private static Arbitrary<String> criteria() {
    return Arbitraries.of("severity", "strength", "effect-on-others");
  }

  /** Every reason. */
  static Arbitrary<WhyAbove> whysAbove() {
    Arbitrary<Reason> byTier =
        Combinators.combine(
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(1, 3),
                Runs.tiers())
            .as(Reason.ByTier::new);
    Arbitrary<Reason> byScore =
        Combinators.combine(criteria(), Arbitraries.longs(), Arbitraries.longs())
            .as(WhyAbove.Difference::new)
            .list()
            .ofMaxSize(3)
            .map(
                list ->
                    new Reason.ByScore(
                        ImmutableList.copyOf(list),
                        list.stream().mapToLong(WhyAbove.Difference::difference).sum()));
    Arbitrary<UnsignedLong> drawn = Arbitraries.longs().map(UnsignedLong::fromLongBits);
    Arbitrary<Reason> byLot =
        Combinators.combine(TextArbitraries.lines().map(Lot::new), drawn, drawn)
            .as(Reason.ByLot::new);
    Arbitrary<Reason> byBalance = hindrances().map(Reason.ByBalance::new);
    return Combinators.combine(ids(), ids(), Arbitraries.oneOf(byTier, byScore, byLot, byBalance))
        .as(WhyAbove::new);
  }

  /** With every change or none. */
  static Arbitrary<WhatIf> whatIfs() {
    return Combinators.combine(
            ids(),
            Arbitraries.integers().between(1, 300),
            Arbitraries.longs().between(0, 1_000_000_000_000L).optional(0.7),
            Arbitraries.of(Severity.class).optional(0.7),
            TextArbitraries.codes().list().ofMaxSize(2),
            TextArbitraries.codes().set().ofMaxSize(2),
            Combinators.combine(criteria(), fractions(), fractions())
                .as(WeightThreshold::new)
                .list()
                .ofMaxSize(2),
            fractions().optional(0.7))
        .as(
            (need, place, score, severity, answers, questions, weights, tau) ->
                new WhatIf(
                    need,
                    place,
                    place + 1,
                    score.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    severity,
                    ImmutableList.copyOf(answers),
                    ImmutableSortedSet.copyOf(questions),
                    ImmutableList.copyOf(weights),
                    tau));
  }

  /** Between two runs, with every other cause beside what changed. */
  static Arbitrary<LedgerChange> changes() {
    return Combinators.combine(Runs.guidance(0), Runs.guidance(0), causes().list().ofMaxSize(3))
        .as(
            (before, after, causes) -> {
              LedgerChange change = LedgerChange.between(Runs.ledger(before), Runs.ledger(after));
              ImmutableList.Builder<LedgerChange.Move> moves = ImmutableList.builder();
              moves.addAll(change.moves());
              for (Cause cause : causes) {
                moves.add(new LedgerChange.Move("other", Optional.of(3), Optional.of(4), cause));
              }
              return new LedgerChange(
                  change.settings(), ImmutableSortedSet.of("needs.json"), moves.build());
            });
  }

  private static Arbitrary<Cause> causes() {
    Arbitrary<Integer> tiers = Arbitraries.integers().between(0, 3);
    Arbitrary<Cause> tier = Combinators.combine(tiers, tiers).as(Cause.Tier::new);
    Arbitrary<Cause> score =
        Combinators.combine(criteria(), Arbitraries.longs(), Arbitraries.longs())
            .as(LedgerChange.Change::new)
            .list()
            .ofMaxSize(2)
            .map(list -> new Cause.Score(ImmutableList.copyOf(list)));
    Arbitrary<ImmutableList<String>> named = ids().list().ofMaxSize(2).map(ImmutableList::copyOf);
    Arbitrary<Cause> others =
        Combinators.combine(named, named)
            .as((now, past) -> new Cause.Others(now.size(), now, past.size(), past));
    return Arbitraries.oneOf(tier, score, others);
  }
}
