package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.mobilization.Shortfall;
import org.palermo.convention.decision.mobilization.StatedRequirement;
import org.palermo.convention.decision.mobilization.SuggestedMatch;
import org.palermo.convention.decision.mobilization.ThemeTotal;
import org.palermo.convention.decision.mobilization.UnusedResource;

/** What is offered for technical assistance, and what is suggested to be done with it. */
public final class MobilizationArbitraries {
  private MobilizationArbitraries() {}

  /** Measures of every kind. */
  public static Arbitrary<Measure> measures() {
    return Arbitraries.of(
        new Measure(Measure.Kind.MONEY, "USD"),
        new Measure(Measure.Kind.MONEY, "EUR"),
        new Means.Experts(1).measure(),
        new Means.TrainingPlaces(1).measure(),
        new Measure(Measure.Kind.EQUIPMENT, "scanner"));
  }

  /** Means of every kind, from one unit to the most. */
  public static Arbitrary<Means> means() {
    return Combinators.combine(
            measures(),
            Arbitraries.oneOf(
                Arbitraries.longs().between(1, 500_000),
                Arbitraries.longs().between(1, Means.MOST_UNITS)))
        .as(Means::of);
  }

  /** What givers tie resources to: nothing, or anything. */
  public static Arbitrary<GivingConditions> conditions() {
    return Combinators.combine(
            some(TreatyArbitraries.themes()),
            some(Arbitraries.of("AFRICAN", "ASIA_PACIFIC")),
            some(TextArbitraries.stateCodes()),
            some(TextArbitraries.kindsOfHelp()),
            TextArbitraries.days().optional(0.5),
            Arbitraries.integers().between(0, 900).optional(0.5))
        .as(
            (themes, regions, states, help, from, days) ->
                new GivingConditions(
                    themes,
                    regions,
                    states,
                    help,
                    from,
                    from.flatMap(day -> days.map(day::plusDays))));
  }

  /** Resources of every kind and stage. */
  public static Arbitrary<Resource> resources() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "RES-" + number),
            Arbitraries.of(Resource.Origin.class),
            means(),
            conditions(),
            Arbitraries.of(Resource.Stage.class),
            TextArbitraries.days(),
            TextArbitraries.visibilities())
        .as(
            (id, origin, means, tied, stage, date, seenBy) ->
                new Resource(
                    id,
                    "giver of " + id,
                    means.measure().kind() == Measure.Kind.MONEY
                        ? origin
                        : Resource.Origin.CONTRIBUTION,
                    means,
                    tied,
                    stage,
                    date,
                    "note on " + id,
                    seenBy));
  }

  /** What needs are said to require. */
  public static Arbitrary<StatedRequirement> requirements() {
    return Combinators.combine(
            needIds(), means().list().uniqueElements(Means::measure).ofMaxSize(3))
        .as((need, means) -> new StatedRequirement(need, ImmutableList.copyOf(means)));
  }

  /** Suggestions that may rest on nothing: how they are told, and not whether they are good. */
  public static Arbitrary<ResourceMatching> matchings() {
    return Combinators.combine(
            TextArbitraries.days(),
            matches().list().ofMaxSize(3),
            shortfalls().list().ofMaxSize(2),
            totals().list().ofMaxSize(2),
            unused().list().ofMaxSize(2))
        .as(
            (day, matches, shortfalls, totals, unused) ->
                new ResourceMatching(
                    day,
                    ImmutableList.copyOf(matches),
                    ImmutableList.copyOf(shortfalls),
                    ImmutableList.copyOf(totals),
                    ImmutableList.copyOf(unused)));
  }

  private static Arbitrary<SuggestedMatch> matches() {
    return Combinators.combine(
            resourceIds(),
            needIds(),
            measures(),
            units(),
            some(Arbitraries.of(GivingConditions.Kind.class)))
        .as(SuggestedMatch::new);
  }

  private static Arbitrary<Shortfall> shortfalls() {
    return Combinators.combine(
            needIds(),
            TreatyArbitraries.themes().optional(),
            measures(),
            units(),
            Arbitraries.longs().between(0, 9),
            Combinators.combine(
                    some(Arbitraries.of(GivingConditions.Kind.class)), some(resourceIds()))
                .as(Shortfall.Hindrance::new)
                .list()
                .ofMaxSize(2))
        .as(
            (need, theme, measure, missing, suggested, hindrances) ->
                new Shortfall(
                    need,
                    theme,
                    measure,
                    suggested + missing,
                    suggested,
                    ImmutableList.copyOf(hindrances)));
  }

  private static Arbitrary<ThemeTotal> totals() {
    return Combinators.combine(
            TreatyArbitraries.themes().optional(),
            measures(),
            units(),
            Arbitraries.longs().between(0, 9))
        .as(
            (theme, measure, missing, suggested) ->
                new ThemeTotal(theme, measure, suggested + missing, suggested));
  }

  private static Arbitrary<UnusedResource> unused() {
    return Combinators.combine(
            resourceIds(), measures(), units(), Arbitraries.of(UnusedResource.Reason.class))
        .as(UnusedResource::new);
  }

  private static Arbitrary<Long> units() {
    return Arbitraries.longs().between(1, 1_000_000);
  }

  private static Arbitrary<String> resourceIds() {
    return Arbitraries.of("RES-1", "RES-2", "RES-3");
  }

  private static Arbitrary<String> needIds() {
    return Arbitraries.of("AFG/UNTOC 5/LEGAL", "BRA/TIP 6/TRAINING");
  }

  private static <T extends Comparable<T>> Arbitrary<ImmutableSortedSet<T>> some(
      Arbitrary<T> values) {
    return values.set().ofMaxSize(2).map((Collection<T> drawn) -> ImmutableSortedSet.copyOf(drawn));
  }
}
