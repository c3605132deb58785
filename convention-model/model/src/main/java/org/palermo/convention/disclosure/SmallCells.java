package org.palermo.convention.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Withholds what would let a reader recognize a single State in a table of totals.
 *
 * <p>A cell behind which stand fewer States than the threshold is withheld. So that it cannot be
 * worked out from the total and the cells beside it, further cells are withheld until none is
 * computable from what is shown; those that hide least are taken first. Zeros are always shown, and
 * the whole always is; so a reader knows that a withheld cell is 1 or more. Where that leaves no
 * way out, or fewer States than that stand behind the whole, nothing of the table is shown.
 *
 * <p>What one table withholds is withheld in every other that counts the same things.
 *
 * <p>Where one thing can fall under several labels the sum of the parts is not published; it is
 * taken to be known all the same, since a reader may guess that few things do.
 */
public record SmallCells(int fewestStates) {
  /** As reports for everybody are written: 5 States stand behind a cell that is shown. */
  public static final SmallCells USUAL = new SmallCells(5);

  private static final int SUM = 0;
  private static final int OUTSIDE = 1;

  /**
   * @throws IllegalArgumentException if fewer than 2 States would do
   */
  public SmallCells {
    checkArgument(fewestStates >= 2, "fewest States must be 2 or more, were %s", fewestStates);
  }

  /** Whether so few States stand behind a count that one might be recognized. */
  public boolean isSmall(Count count) {
    return count.states() > 0 && count.states() < fewestStates;
  }

  /** The parts with the small ones withheld; empty when nothing can be shown. */
  public Optional<ImmutableList<OptionalLong>> list(Breakdown breakdown, Withheld withheld) {
    if (isSmall(breakdown.whole())) {
      return Optional.empty();
    }
    Cells cells = new Cells(2, breakdown.whole(), withheld, this::isSmall);
    breakdown.parts().forEach(part -> cells.add(SUM, OUTSIDE, part));
    cells.graph.cell(OUTSIDE, SUM, breakdown.sum(), true);
    return cells.protect()
        ? Optional.of(cells.shown(0, breakdown.parts().size()))
        : Optional.empty();
  }

  /** The table with small cells and small totals withheld; empty when nothing can be shown. */
  public Optional<Shown> table(CrossTable table, Withheld withheld) {
    if (isSmall(table.whole())) {
      return Optional.empty();
    }
    int rows = table.rows().size();
    int columns = table.columns().size();
    int totalRow = rows;
    int totalColumn = rows + 1 + columns;
    Cells cells = new Cells(rows + columns + 2, table.whole(), withheld, this::isSmall);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cells.add(r, rows + 1 + c, table.cells().get(r).get(c));
      }
    }
    for (int r = 0; r < rows; r++) {
      cells.add(totalColumn, r, table.rowTotals().get(r));
    }
    for (int c = 0; c < columns; c++) {
      if (table.rowsAddUp()) {
        cells.add(rows + 1 + c, totalRow, table.columnTotals().get(c));
      } else {
        cells.graph.cell(rows + 1 + c, totalRow, table.columnSum(c), true);
      }
    }
    cells.graph.cell(totalRow, totalColumn, table.whole().value(), true);
    return cells.protect() ? Optional.of(shown(cells, table)) : Optional.empty();
  }

  private static Shown shown(Cells cells, CrossTable table) {
    int rows = table.rows().size();
    int columns = table.columns().size();
    ImmutableList.Builder<ImmutableList<OptionalLong>> shown = ImmutableList.builder();
    for (int r = 0; r < rows; r++) {
      shown.add(cells.shown(r * columns, columns));
    }
    return new Shown(
        shown.build(),
        cells.shown(rows * columns, rows),
        table.rowsAddUp() ? cells.shown(rows * (columns + 1), columns) : ImmutableList.of());
  }

  /** The cells of one table with the sums that tie them. */
  private static final class Cells {
    private final CellGraph graph;
    private final Count whole;
    private final Withheld withheld;
    private final Predicate<Count> isSmall;
    private final List<Count> counts = new ArrayList<>();

    Cells(int nodes, Count whole, Withheld withheld, Predicate<Count> isSmall) {
      this.graph = new CellGraph(nodes);
      this.whole = whole;
      this.withheld = withheld;
      this.isSmall = isSmall;
    }

    void add(int from, int to, Count count) {
      // A cell that counts all there is stands in the whole, which is shown.
      boolean all = count.mark() != Count.UNMARKED && count.mark() == whole.mark();
      int cell = graph.cell(from, to, count.value(), all || count.value() == 0);
      counts.add(count);
      if (count.value() > 0 && !all && (isSmall.test(count) || withheld.holds(count))) {
        graph.withhold(cell);
      }
    }

    boolean protect() {
      if (!graph.protect()) {
        return false;
      }
      for (int cell = 0; cell < counts.size(); cell++) {
        if (graph.isWithheld(cell)) {
          withheld.add(counts.get(cell));
        }
      }
      return true;
    }

    ImmutableList<OptionalLong> shown(int first, int size) {
      ImmutableList.Builder<OptionalLong> shown = ImmutableList.builder();
      for (int cell = first; cell < first + size; cell++) {
        shown.add(
            graph.isWithheld(cell)
                ? OptionalLong.empty()
                : OptionalLong.of(counts.get(cell).value()));
      }
      return shown.build();
    }
  }
}
