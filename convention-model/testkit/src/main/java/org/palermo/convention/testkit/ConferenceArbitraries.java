package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Emphasis;

/** What the Conference directs. */
public final class ConferenceArbitraries {
  private ConferenceArbitraries() {}

  /** Directives of every effect and standing, in force for some years or without end. */
  public static Arbitrary<Directive> directives() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "D-" + number),
            Arbitraries.of(Directive.Standing.class),
            Arbitraries.of("COP-1", "COP-2").optional(0.7),
            TreatyArbitraries.themes(),
            TreatyArbitraries.citationSets(),
            TextArbitraries.upTo(2, TextArbitraries.lines()),
            weights(),
            Combinators.combine(
                    TextArbitraries.days(),
                    Arbitraries.integers().between(0, 90),
                    Arbitraries.integers().between(1, 2000).optional(0.5),
                    TextArbitraries.lines(),
                    Arbitraries.of("seen", "recalled"))
                .as(Rest::new))
        .as(
            (id, standing, session, theme, places, addressees, weight, rest) ->
                new Directive(
                    id,
                    "decision " + id,
                    standing,
                    session,
                    rest.date(),
                    theme,
                    places,
                    addressees,
                    weight.effect(),
                    weight.emphasis(),
                    rest.from(),
                    rest.until(),
                    rest.text(),
                    "report of " + id,
                    rest.confidence()));
  }

  private record Weight(Directive.Effect effect, Emphasis emphasis) {}

  private record Rest(
      LocalDate date, int delay, Optional<Integer> days, String text, String confidence) {
    LocalDate from() {
      return date.plusDays(delay);
    }

    Optional<LocalDate> until() {
      return days.map(from()::plusDays);
    }
  }

  private static Arbitrary<Weight> weights() {
    return Combinators.combine(
            Arbitraries.of(Directive.Effect.class), Arbitraries.of(Emphasis.class))
        .as(
            (effect, emphasis) ->
                new Weight(effect, effect == Directive.Effect.TASK ? Emphasis.NONE : emphasis));
  }

  /** Up to four directives, each with an id of its own. */
  public static Arbitrary<Directives> directiveLists() {
    return directives()
        .list()
        .uniqueElements(Directive::id)
        .ofMaxSize(4)
        .map(some -> new Directives(ImmutableList.copyOf(some)));
  }
}
