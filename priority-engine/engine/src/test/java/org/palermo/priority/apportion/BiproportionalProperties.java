package org.palermo.priority.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Tables;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;

class BiproportionalProperties {
  private static final TieOrder LISTED = new TieOrder.Listing();
  private static final TieOrder DRAWN = new Lot("seed");

  @Property(tries = 300)
  @Label(
      "30 certificate: margins are exact and each cell is a rounding of weight over both divisors")
  void divisorsShowTheSeats(@ForAll("questions") TwoMargins question) {
    CellSeats found = Biproportional.apportion(question, LISTED);
    assertThat(found.isShown()).isTrue();
    assertThat(found.outcomes()).contains(found.seats());
  }

  @Property(tries = 150)
  @Label("30 transposition: exchanging rows and columns exchanges the outcomes")
  void transpositionCommutes(@ForAll("questions") TwoMargins question) {
    CellSeats found = Biproportional.apportion(question, LISTED);
    CellSeats turned = Biproportional.apportion(question.transposed(), LISTED);
    assertThat(
            turned.outcomes().stream()
                .map(o -> ImmutableTable.copyOf(Tables.transpose(o)))
                .collect(Collectors.toSet()))
        .isEqualTo(found.outcomes());
  }

  @Property(tries = 150)
  @Label("30 scaling: multiplying the weights of a row or a column changes nothing")
  void scalingChangesNothing(@ForAll("questions") TwoMargins question) {
    ImmutableTable.Builder<String, String, Fraction> scaled = ImmutableTable.builder();
    for (String row : question.rows()) {
      for (String column : question.columns()) {
        Fraction rowFactor = row.equals("R0") ? Fraction.of(7, 3) : Fraction.ONE;
        Fraction columnFactor = column.equals("C1") ? Fraction.of(1, 11) : Fraction.ONE;
        scaled.put(row, column, question.weight(row, column).times(rowFactor).times(columnFactor));
      }
    }
    TwoMargins other =
        new TwoMargins(question.rowSeats(), question.columnSeats(), scaled.buildOrThrow());
    CellSeats before = Biproportional.apportion(question, DRAWN);
    CellSeats after = Biproportional.apportion(other, DRAWN);
    assertThat(after.seats()).isEqualTo(before.seats());
    assertThat(after.outcomes()).isEqualTo(before.outcomes());
  }

  @Property(tries = 200)
  @Label("30 all outcomes: every table that the divisors show is listed, and no other")
  void listsEveryOutcome(@ForAll("questions") TwoMargins question) {
    CellSeats found = Biproportional.apportion(question, LISTED);
    if (question.rows().size() == 2 && question.columns().size() >= 2 && found.isComplete()) {
      long shown =
          TwoRowTables.all(question).stream()
              .filter(
                  seats ->
                      new CellSeats(
                              question,
                              seats,
                              found.rowDivisors(),
                              found.columnDivisors(),
                              found.outcomes(),
                              true)
                          .isShown())
              .peek(seats -> assertThat(found.outcomes()).contains(seats))
              .count();
      assertThat(shown).isEqualTo(found.outcomes().size());
    }
  }

  @Example
  void namesTheRowsThatCannotBeSeated() {
    TwoMargins question =
        new TwoMargins(
            ImmutableMap.of("North", 3, "South", 2),
            ImmutableMap.of("Red", 2, "Blue", 3),
            ImmutableTable.<String, String, Fraction>builder()
                .put("North", "Red", Fraction.of(5))
                .put("South", "Red", Fraction.of(5))
                .put("South", "Blue", Fraction.of(1))
                .build());
    assertThatThrownBy(() -> Biproportional.apportion(question, LISTED))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining(
            "rows [North] hold 3 seats and have weight only in columns [Red], which hold 2");
  }

  @Example
  void noSeatsAtAllAreAnAnswer() {
    CellSeats none =
        Biproportional.apportion(
            new TwoMargins(ImmutableMap.of(), ImmutableMap.of(), ImmutableTable.of()), LISTED);
    assertThat(none.isShown()).isTrue();
    assertThat(none.seats().isEmpty()).isTrue();
  }

  /**
   * Margins that some table of seats with weight wherever there is a seat has, so that one fits.
   */
  @Provide
  Arbitrary<TwoMargins> questions() {
    Arbitrary<Integer> cells =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(2, 0),
            net.jqwik.api.Tuple.of(3, 1),
            net.jqwik.api.Tuple.of(2, 2),
            net.jqwik.api.Tuple.of(1, 5));
    Arbitrary<Long> weights =
        Arbitraries.oneOf(Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 900));
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 4),
            cells.list().ofSize(16),
            weights.list().ofSize(16))
        .as(BiproportionalProperties::question);
  }

  private static TwoMargins question(
      int rows, int columns, List<Integer> seats, List<Long> weights) {
    ImmutableMap.Builder<String, Integer> rowSeats = ImmutableMap.builder();
    int[] columnSums = new int[columns];
    ImmutableTable.Builder<String, String, Fraction> cells = ImmutableTable.builder();
    for (int i = 0; i < rows; i++) {
      int sum = 0;
      for (int j = 0; j < columns; j++) {
        int held = seats.get(4 * i + j);
        sum += held;
        columnSums[j] += held;
        long weight = Math.max(held > 0 ? 1 : 0, weights.get(4 * i + j));
        cells.put("R" + i, "C" + j, Fraction.of(weight));
      }
      rowSeats.put("R" + i, sum);
    }
    ImmutableMap.Builder<String, Integer> columnSeats = ImmutableMap.builder();
    for (int j = 0; j < columns; j++) {
      columnSeats.put("C" + j, columnSums[j]);
    }
    return new TwoMargins(
        rowSeats.buildOrThrow(), columnSeats.buildOrThrow(), cells.buildOrThrow());
  }
}
