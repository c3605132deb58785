package org.palermo.priority.prose;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Hindrance;

/** Hindrances of every kind, with the figures that words must hold. */
final class Hindrances {
  private Hindrances() {}

  static Arbitrary<Hindrance> all() {
    Arbitrary<Hindrance> release =
        Combinators.combine(regions(), groups(), places(), fractions(), places(), places())
            .as(Hindrance.Release::new);
    Arbitrary<Hindrance> dueDates =
        Combinators.combine(
                regions(),
                groups(),
                places(),
                places(),
                Combinators.combine(groups(), places(), places())
                    .as(Hindrance.Due::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3))
            .as(
                (region, group, place, until, due) ->
                    new Hindrance.DueDates(region, group, place, until, ImmutableList.copyOf(due)));
    Arbitrary<Hindrance> theta =
        Combinators.combine(
                groups(), places(), fractions(), fractions(), Arbitraries.of(true, false))
            .as(Hindrance.Theta::new);
    Arbitrary<Hindrance> behind =
        Combinators.combine(regions(), groups(), places(), fractions(), groups(), fractions())
            .as(Hindrance.Behind::new);
    return Arbitraries.oneOf(release, dueDates, theta, behind);
  }

  private static Arbitrary<Optional<String>> regions() {
    return Arbitraries.of("AFRICA", "WEOG").optional();
  }

  private static Arbitrary<String> groups() {
    return Arbitraries.of("ASIA", "NONE", "CIVIL 1/2 + CUSTOMARY 1/2");
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 300);
  }

  private static Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 100_000), Arbitraries.longs().between(1, 1_000))
        .as(Fraction::of);
  }

  /** The figures of one, as they are shown. */
  static ImmutableList<String> figures(Hindrance hindrance) {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    if (hindrance instanceof Hindrance.Release row) {
      figures.add("" + row.place(), PriorityFigures.places(row.entitlement()));
      figures.add("" + row.most(), "" + row.held());
    } else if (hindrance instanceof Hindrance.DueDates row) {
      figures.add("" + row.place(), "" + row.until());
      row.due().forEach(due -> figures.add("" + due.held(), "" + due.least()));
    } else if (hindrance instanceof Hindrance.Theta row) {
      figures.add("" + row.place(), PriorityFigures.places(row.deviation()));
      figures.add(PriorityFigures.places(row.bound()));
    } else if (hindrance instanceof Hindrance.Behind row) {
      figures.add("" + row.place(), PriorityFigures.decimal(row.priority()));
      figures.add(PriorityFigures.decimal(row.strongerPriority()));
    }
    return figures.build();
  }
}
