package org.palermo.convention.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A reader can never tell a State from a total. Source: decision 2/6 (b), with its visibility. */
class SmallCellsProperties {
  @Property(tries = 600)
  @Label("S1 secrecy: no withheld part of a list follows from its sum and the parts shown")
  void withheldPartsOfListsCannotBeWorkedOut(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9) Integer> values) {
    Breakdown breakdown = list(values);
    Optional<ImmutableList<OptionalLong>> shown = SmallCells.USUAL.list(breakdown, new Withheld());
    if (shown.isPresent()) {
      for (int i = 0; i < values.size(); i++) {
        if (shown.get().get(i).isEmpty()) {
          assertThat(TinyTables.possible(shown.get(), breakdown.sum(), i))
              .as("part %s of %s as %s", i, values, shown.get())
              .hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Property(tries = 400)
  @Label("S2 secrecy: no withheld cell of a table follows from its totals and the cells shown")
  void withheldCellsOfTablesCannotBeWorkedOut(
      @ForAll @Size(6) List<@IntRange(max = 7) Integer> values) {
    CrossTable table = table(values, 2, 3);
    Optional<Shown> shown = SmallCells.USUAL.table(table, new Withheld());
    if (shown.isPresent()) {
      for (int i = 0; i < values.size(); i++) {
        if (shown.get().cells().get(i / 3).get(i % 3).isEmpty()) {
          assertThat(TinyTables.possible(shown.get(), table.whole().value(), i / 3, i % 3))
              .as("cell %s of %s as %s", i, values, shown.get())
              .hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Property(tries = 400)
  @Label("S3 threshold: no part behind which stand 1 to 4 States is ever shown")
  void smallPartsAreNeverShown(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> values) {
    SmallCells.USUAL
        .list(list(values), new Withheld())
        .ifPresent(
            shown ->
                assertThat(shown)
                    .flatMap(figure -> figure.isPresent() ? List.of(figure.getAsLong()) : List.of())
                    .allMatch(value -> value == 0 || value >= SmallCells.USUAL.fewestStates()));
  }

  @Property(tries = 400)
  @Label("S4 truth: what is shown is the figure itself, and zeros are always shown")
  void whatIsShownIsTrue(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> values) {
    SmallCells.USUAL
        .list(list(values), new Withheld())
        .ifPresent(
            shown ->
                IntStream.range(0, values.size())
                    .forEach(
                        i ->
                            assertThat(shown.get(i))
                                .isIn(
                                    OptionalLong.of(values.get(i)),
                                    values.get(i) == 0
                                        ? OptionalLong.of(0)
                                        : OptionalLong.empty())));
  }

  @Property(tries = 300)
  @Label("S5 restraint: a list without a small part is shown whole")
  void listsWithoutSmallPartsAreShownWhole(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 5, max = 40) Integer> values) {
    assertThat(SmallCells.USUAL.list(list(values), new Withheld()))
        .hasValueSatisfying(shown -> assertThat(shown).allMatch(OptionalLong::isPresent));
  }

  @Property(tries = 300)
  @Label("S6 constancy: what one table withholds, another that counts the same withholds too")
  void sameThingsAreWithheldEverywhere(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 12) Integer> values) {
    Withheld withheld = new Withheld();
    Optional<ImmutableList<OptionalLong>> first = SmallCells.USUAL.list(list(values), withheld);
    Collections.reverse(values);
    Optional<ImmutableList<OptionalLong>> second = SmallCells.USUAL.list(list(values), withheld);
    if (first.isPresent() && second.isPresent()) {
      ImmutableList<OptionalLong> mirrored = second.get().reverse();
      for (int i = 0; i < values.size(); i++) {
        if (first.get().get(i).isEmpty()) {
          assertThat(mirrored.get(i)).isEmpty();
        }
      }
    }
  }

  /** Parts that count one State each; equal values are told apart only by their marks. */
  private static Breakdown list(List<Integer> values) {
    return new Breakdown(
        labels(values.size()),
        values.stream().map(SmallCellsProperties::marked).collect(ImmutableList.toImmutableList()),
        Count.ofStates(values.stream().mapToInt(Integer::intValue).sum()));
  }

  private static Count marked(int value) {
    return new Count(value, value, 1000 + value);
  }

  private static ImmutableList<String> labels(int size) {
    return IntStream.range(0, size)
        .mapToObj(Integer::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static CrossTable table(List<Integer> values, int rows, int columns) {
    ImmutableList.Builder<ImmutableList<Count>> cells = ImmutableList.builder();
    ImmutableList.Builder<Count> rowTotals = ImmutableList.builder();
    for (int r = 0; r < rows; r++) {
      List<Integer> row = values.subList(r * columns, (r + 1) * columns);
      cells.add(row.stream().map(Count::ofStates).collect(ImmutableList.toImmutableList()));
      rowTotals.add(Count.ofStates(row.stream().mapToInt(Integer::intValue).sum()));
    }
    ImmutableList.Builder<Count> columnTotals = ImmutableList.builder();
    for (int c = 0; c < columns; c++) {
      int column = c;
      columnTotals.add(
          Count.ofStates(
              IntStream.range(0, rows).map(r -> values.get(r * columns + column)).sum()));
    }
    return new CrossTable(
        labels(rows),
        labels(columns),
        cells.build(),
        rowTotals.build(),
        columnTotals.build(),
        Count.ofStates(values.stream().mapToInt(Integer::intValue).sum()));
  }
}
