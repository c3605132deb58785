package org.palermo.priority.select.floors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Betters an incumbent by exchanging items of one cell, where a cell is all items with the same
 * entries but in rows of money: the other rows then do not change. Two exchanges at once are found
 * by sorting all single ones by cost and looking, for each, for the best partner in another cell
 * that the budget leaves room for.
 */
final class Exchanges {
  /** In each cell so many items on either side, those that nearly pay or just do not. */
  private static final int NEAREST = 16;

  /** So many of the most promising pairs are tried in all rows. */
  private static final int TRIED = 64;

  private static final int BUDGET = 0;

  private final IntegerProgram program;
  private final Incumbent incumbent;
  private final List<int[]> cells;

  /** One item of a cell for another; the exchange of nothing has cell -1. */
  private record Exchange(int cell, int out, int in, long cost, long value) {}

  private record Pair(Exchange one, Exchange other) {
    long value() {
      return one.value + other.value;
    }
  }

  /**
   * Exchanges within a program.
   *
   * @param leaf whose prices tell which items nearly pay
   * @param program whose bounds hold, with the leaf's items and rows
   */
  Exchanges(Leaf leaf, IntegerProgram program, Incumbent incumbent) {
    this.program = program;
    this.incumbent = incumbent;
    Map<List<Long>, List<Integer>> byEntries = new LinkedHashMap<>();
    for (int item = 0; item < program.items(); item++) {
      byEntries.computeIfAbsent(key(item), k -> new ArrayList<>()).add(item);
    }
    Comparator<Integer> nearest =
        Comparator.comparingLong(item -> Math.abs(leaf.prices().left(item)));
    this.cells =
        byEntries.values().stream()
            .map(cell -> cell.stream().sorted(nearest).mapToInt(item -> item).toArray())
            .toList();
  }

  private List<Long> key(int item) {
    List<Long> key = new ArrayList<>();
    int[] rows = program.rowsOf(item);
    for (int k = 0; k < rows.length; k++) {
      if (!program.isMoney(rows[k])) {
        key.add((long) rows[k]);
        key.add(program.entriesOf(item)[k]);
      }
    }
    return key;
  }

  /** Exchanges as long as that gains. */
  void better() {
    boolean gained = incumbent.isFound();
    while (gained && !incumbent.isEnough()) {
      gained = exchangeOnce();
    }
  }

  private boolean exchangeOnce() {
    boolean[] selection = incumbent.chosen();
    long[] activity = program.activity(selection);
    long room = program.most(BUDGET) - activity[BUDGET];
    List<Pair> pairs = pairs(exchanges(selection), room);
    pairs.sort(Comparator.comparingLong(Pair::value).reversed());
    for (Pair pair : pairs.subList(0, Math.min(TRIED, pairs.size()))) {
      apply(pair.one, selection, activity, 1);
      apply(pair.other, selection, activity, 1);
      if (program.allows(activity) && incumbent.offer(selection, program.value(selection))) {
        return true;
      }
      apply(pair.one, selection, activity, -1);
      apply(pair.other, selection, activity, -1);
    }
    return false;
  }

  private void apply(Exchange exchange, boolean[] selection, long[] activity, int times) {
    if (exchange.cell >= 0) {
      selection[exchange.out] = times < 0;
      selection[exchange.in] = times > 0;
      program.change(activity, exchange.out, -times);
      program.change(activity, exchange.in, times);
    }
  }

  /** All single exchanges and the exchange of nothing, by cost. */
  private List<Exchange> exchanges(boolean[] selection) {
    List<Exchange> found = new ArrayList<>();
    found.add(new Exchange(-1, -1, -1, 0, 0));
    for (int cell = 0; cell < cells.size(); cell++) {
      int[] outs = nearest(cells.get(cell), selection, true);
      int[] ins = nearest(cells.get(cell), selection, false);
      for (int out : outs) {
        for (int in : ins) {
          long cost = program.entry(in, BUDGET) - program.entry(out, BUDGET);
          found.add(new Exchange(cell, out, in, cost, program.value(in) - program.value(out)));
        }
      }
    }
    found.sort(Comparator.comparingLong(Exchange::cost));
    return found;
  }

  private static int[] nearest(int[] cell, boolean[] selection, boolean chosen) {
    return Arrays.stream(cell).filter(item -> selection[item] == chosen).limit(NEAREST).toArray();
  }

  /** For each exchange its best partner among those that are cheap enough, where both gain. */
  private static List<Pair> pairs(List<Exchange> byCost, long room) {
    List<Pair> pairs = new ArrayList<>();
    Best partners = new Best();
    int next = 0;
    for (int last = byCost.size() - 1; last >= 0; last--) {
      Exchange one = byCost.get(last);
      while (next < byCost.size() && byCost.get(next).cost <= room - one.cost) {
        partners.add(byCost.get(next++));
      }
      Exchange other = partners.notOf(one.cell);
      if (other.cell != one.cell && one.value + other.value > 0) {
        pairs.add(new Pair(one, other));
      }
    }
    return pairs;
  }

  /** The exchange of most value, and that of most value in any other cell. */
  private static final class Best {
    private static final Exchange NONE = new Exchange(-2, -1, -1, 0, Long.MIN_VALUE / 2);

    private Exchange first = NONE;
    private Exchange second = NONE;

    void add(Exchange next) {
      if (next.value > first.value) {
        second = next.cell == first.cell ? second : first;
        first = next;
      } else if (next.cell != first.cell && next.value > second.value) {
        second = next;
      }
    }

    Exchange notOf(int cell) {
      return first.cell == cell ? second : first;
    }
  }
}
