package org.palermo.priority.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

class HouseTest {
  @Test
  void refusesNonsenseWithAllItsProblems() {
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () ->
                new House(
                    -1,
                    ImmutableList.of(
                        Recipient.of("A", -5),
                        new Recipient("A", Fraction.ONE, 3, 2),
                        new Recipient(" ", Fraction.ONE, -1, 2)),
                    Fraction.of(3, 2)));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder(
            "negative-seats",
            "quorum-range",
            "negative-weight",
            "name-twice",
            "floor-over-cap",
            "name-blank",
            "negative-floor");
  }

  @Test
  void refusesMoreFloorsThanSeatsAndMoreSeatsThanCaps() {
    ImmutableList<Recipient> recipients =
        ImmutableList.of(Recipient.of("A", 1).withFloor(2).withCap(3), Recipient.of("B", 0));
    assertThat(catchThrowableOfType(InvalidDataException.class, () -> House.of(1, recipients)))
        .hasMessageContaining("the floors need 2 seats, there are 1");
    assertThat(catchThrowableOfType(InvalidDataException.class, () -> House.of(4, recipients)))
        .hasMessageContaining("all together may take 3 seats, there are 4");
  }

  @Test
  void refusesMarginsThatDifferAndCellsOfNoMargin() {
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () ->
                new TwoMargins(
                    ImmutableMap.of("R", 2),
                    ImmutableMap.of("C", -1),
                    ImmutableTable.of("R", "X", Fraction.of(-2))));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder(
            "margins-differ", "negative-seats", "negative-weight", "unknown-cell");
  }
}
