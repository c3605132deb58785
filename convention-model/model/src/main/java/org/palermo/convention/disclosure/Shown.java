package org.palermo.convention.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;

/**
 * The figures of a table as one version of the report shows them; empty where a figure is withheld.
 *
 * @param cells row by row
 * @param rowTotals one for each row
 * @param columnTotals one for each column; none at all where columns do not add up to them
 */
public record Shown(
    ImmutableList<ImmutableList<OptionalLong>> cells,
    ImmutableList<OptionalLong> rowTotals,
    ImmutableList<OptionalLong> columnTotals) {
  /** Whether any figure is withheld. */
  public boolean withholds() {
    return cells.stream().flatMap(ImmutableList::stream).anyMatch(OptionalLong::isEmpty)
        || rowTotals.stream().anyMatch(OptionalLong::isEmpty)
        || columnTotals.stream().anyMatch(OptionalLong::isEmpty);
  }

  /** The figures as they are. */
  public static Shown all(CrossTable table) {
    return new Shown(
        table.cells().stream().map(Shown::all).collect(ImmutableList.toImmutableList()),
        all(table.rowTotals()),
        table.rowsAddUp() ? all(table.columnTotals()) : ImmutableList.of());
  }

  /** The figures of a list as they are. */
  public static ImmutableList<OptionalLong> all(ImmutableList<Count> counts) {
    return counts.stream()
        .map(count -> OptionalLong.of(count.value()))
        .collect(ImmutableList.toImmutableList());
  }
}
