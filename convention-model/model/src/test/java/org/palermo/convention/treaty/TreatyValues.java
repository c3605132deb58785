package org.palermo.convention.treaty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Places and provisions for the model's own properties. */
@SuppressWarnings("exports") // test code, patched into an exported package
public final class TreatyValues {
  private TreatyValues() {}

  /** Places in any of three instruments, close enough together to contain one another often. */
  public static Arbitrary<Citation> citations() {
    return Combinators.combine(
            Arbitraries.of("UNTOC", "TIP", "X_2"),
            Arbitraries.of(1, 2, 10),
            Arbitraries.of("", "(1)", "(2)", "(10)"),
            Arbitraries.of("", "(a)", "(h)", "(i)"),
            Arbitraries.of("", "(i)", "(ii)", "(ix)", "(xxxviii)"),
            Arbitraries.of("", "", "a", "b"))
        .as(
            (instrument, article, number, letter, numeral, clause) ->
                Citation.parse(
                    instrument
                        + " "
                        + article
                        + number
                        + letter
                        + (letter.isEmpty() ? "" : numeral)
                        + clause));
  }

  /** A provision with nothing remarkable but its place and strength. */
  public static Provision provision(String place, Strength strength, String theme) {
    return new Provision(
        Citation.parse(place),
        "what it says",
        strength,
        theme,
        Optional.empty(),
        ImmutableList.of());
  }
}
