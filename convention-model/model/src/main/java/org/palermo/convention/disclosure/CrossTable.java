package org.palermo.convention.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many things fall under each pair of a row and a column.
 *
 * @param rows labels of the rows, in order
 * @param columns labels of the columns, in order
 * @param cells the counts, row by row
 * @param rowTotals things under each row
 * @param columnTotals things under each column
 * @param whole all things
 */
public record CrossTable(
    ImmutableList<String> rows,
    ImmutableList<String> columns,
    ImmutableList<ImmutableList<Count>> cells,
    ImmutableList<Count> rowTotals,
    ImmutableList<Count> columnTotals,
    Count whole) {
  /**
   * Counts things one by one, each under exactly one column.
   *
   * @param counted what the things are
   * @param rowKeys what a thing falls under
   * @param rows every key that is shown as a row, in order, with its label
   * @param columnKey the one column it falls under
   * @param columns every column in order, with its label
   */
  public static <T, R, C> CrossTable of(
      Counted<T> counted,
      Iterable<T> things,
      Function<T, ? extends Iterable<R>> rowKeys,
      Map<R, String> rows,
      Function<T, C> columnKey,
      Map<C, String> columns) {
    ImmutableList.Builder<ImmutableList<Count>> cells = ImmutableList.builder();
    ImmutableList.Builder<Count> totals = ImmutableList.builder();
    for (R row : rows.keySet()) {
      List<T> inRow = new ArrayList<>();
      things.forEach(
          thing -> rowKeys.apply(thing).forEach(key -> addIf(key.equals(row), thing, inRow)));
      Breakdown one = by(counted, inRow, columnKey, columns);
      cells.add(one.parts());
      totals.add(one.whole());
    }
    Breakdown all = by(counted, things, columnKey, columns);
    return new CrossTable(
        ImmutableList.copyOf(rows.values()),
        all.labels(),
        cells.build(),
        totals.build(),
        all.parts(),
        all.whole());
  }

  private static <T> void addIf(boolean belongs, T thing, List<T> things) {
    if (belongs) {
      things.add(thing);
    }
  }

  private static <T, C> Breakdown by(
      Counted<T> counted, Iterable<T> things, Function<T, C> columnKey, Map<C, String> columns) {
    return Breakdown.of(
        counted, things, thing -> ImmutableList.of(columnKey.apply(thing)), columns);
  }

  /** Whether every thing falls under exactly one row, so that columns add up as well. */
  public boolean rowsAddUp() {
    return rowTotals.stream().mapToLong(Count::value).sum() == whole.value();
  }

  /** What the cells of a column add up to. */
  public long columnSum(int column) {
    return cells.stream().mapToLong(row -> row.get(column).value()).sum();
  }
}
