package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermo.priority.exact.Fraction;

/**
 * The cells whose quotient is exactly between two numbers of seats, and all ways to round them that
 * fit the margins. Whatever divisors prove one outcome prove all of them.
 */
final class TiedCells {
  private final int[][] seats;
  private final int rows;
  private final int columns;

  /** Seats of the cell when rounded down; -1 where the cell is not tied. */
  private final int[][] low;

  TiedCells(MarginScaling scaling) {
    this.seats = scaling.seats();
    this.rows = seats.length;
    this.columns = rows == 0 ? 0 : seats[0].length;
    this.low = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        low[i][j] = scaling.isLive(i, j) ? lowIfTied(scaling.quotient(i, j)) : -1;
      }
    }
  }

  private static int lowIfTied(Fraction quotient) {
    int below = (int) quotient.floor();
    return quotient.equals(Fraction.of(below).plus(Fraction.HALF)) ? below : -1;
  }

  /** The outcome that serves the tied cells in that order, as far as the margins allow. */
  int[][] choose(TieOrder order, ImmutableList<String> names) {
    int[][] chosen = copy(seats);
    boolean[][] open = open();
    Map<String, Integer> indices = new HashMap<>();
    ImmutableList.Builder<String> contenders = ImmutableList.builder();
    for (int c = 0; c < names.size(); c++) {
      if (open[c / columns][c % columns]) {
        contenders.add(names.get(c));
        indices.put(names.get(c), c);
      }
    }
    for (String name : order.order(contenders.build())) {
      int cell = indices.getOrDefault(name, 0);
      int row = cell / columns;
      int column = cell % columns;
      open[row][column] = false;
      if (chosen[row][column] == low[row][column]) {
        raiseIfPossible(chosen, open, row, column);
      }
    }
    return chosen;
  }

  /** Up to that many outcomes, each once. */
  ImmutableList<int[][]> outcomes(int most) {
    List<int[][]> found = new ArrayList<>();
    collect(copy(seats), open(), 0, most, found);
    return ImmutableList.copyOf(found);
  }

  /** Fixes the tied cells one by one, each at both values that some outcome has. */
  private void collect(int[][] at, boolean[][] open, int cell, int most, List<int[][]> found) {
    if (found.size() >= most) {
      return;
    }
    int next = cell;
    while (next < rows * columns && !open[next / columns][next % columns]) {
      next++;
    }
    if (next == rows * columns) {
      found.add(copy(at));
      return;
    }
    int row = next / columns;
    int column = next % columns;
    open[row][column] = false;
    collect(at, open, next + 1, most, found);
    int[][] other = copy(at);
    boolean changed =
        other[row][column] == low[row][column]
            ? raiseIfPossible(other, open, row, column)
            : lowerIfPossible(other, open, row, column);
    if (changed) {
      collect(other, open, next + 1, most, found);
    }
    open[row][column] = true;
  }

  /** One seat more in the cell, by a chain through open cells from its column back to its row. */
  private boolean raiseIfPossible(int[][] at, boolean[][] open, int row, int column) {
    if (!shiftAlongChain(at, open, column, columns + row)) {
      return false;
    }
    at[row][column]++;
    return true;
  }

  private boolean lowerIfPossible(int[][] at, boolean[][] open, int row, int column) {
    if (!shiftAlongChain(at, open, columns + row, column)) {
      return false;
    }
    at[row][column]--;
    return true;
  }

  /**
   * Takes a seat from the line where the chain starts and gives one to the line where it ends.
   * Steps from column to row lower a cell that is rounded up, steps from row to column raise one
   * that is rounded down.
   */
  private boolean shiftAlongChain(int[][] at, boolean[][] open, int start, int end) {
    int[] from = new int[columns + rows];
    Arrays.fill(from, -1);
    from[start] = start;
    List<Integer> queue = new ArrayList<>(List.of(start));
    for (int head = 0; head < queue.size() && from[end] < 0; head++) {
      int node = queue.get(head);
      for (int next = 0; next < from.length; next++) {
        if (from[next] < 0 && (node < columns) != (next < columns) && steps(at, open, node, next)) {
          from[next] = node;
          queue.add(next);
        }
      }
    }
    if (from[end] < 0) {
      return false;
    }
    for (int to = end; to != start; to = from[to]) {
      if (to < columns) {
        at[from[to] - columns][to]++;
      } else {
        at[to - columns][from[to]]--;
      }
    }
    return true;
  }

  private boolean steps(int[][] at, boolean[][] open, int node, int next) {
    int row = Math.max(node, next) - columns;
    int column = Math.min(node, next);
    int wanted = node < columns ? low[row][column] + 1 : low[row][column];
    return open[row][column] && at[row][column] == wanted;
  }

  private boolean[][] open() {
    boolean[][] open = new boolean[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        open[i][j] = low[i][j] >= 0;
      }
    }
    return open;
  }

  private static int[][] copy(int[][] table) {
    int[][] copy = new int[table.length][];
    for (int i = 0; i < table.length; i++) {
      copy[i] = table[i].clone();
    }
    return copy;
  }
}
