package org.palermo.convention.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The oracle of suppression: goes through every table of small whole numbers that agrees with what
 * is shown, knowing nothing of graphs.
 */
final class TinyTables {
  private TinyTables() {}

  /** The values that a part of a list can have, given the parts shown and their sum. */
  static Set<Long> possible(ImmutableList<OptionalLong> parts, long sum, int part) {
    Set<Long> values = new TreeSet<>();
    fill(parts, 0, sum, new ArrayList<>(), list -> values.add(list.get(part)));
    return values;
  }

  /** The values that a cell of a table can have, given all that is shown of it. */
  static Set<Long> possible(Shown shown, long whole, int row, int column) {
    Set<Long> values = new TreeSet<>();
    rows(shown, 0, whole, new ArrayList<>(), table -> values.add(table.get(row).get(column)));
    return values;
  }

  private interface Found {
    void take(List<Long> list);
  }

  private interface FoundTable {
    void take(List<List<Long>> table);
  }

  private static void fill(
      List<OptionalLong> parts, int at, long left, List<Long> soFar, Found found) {
    if (at == parts.size()) {
      if (left == 0) {
        found.take(soFar);
      }
      return;
    }
    long from = parts.get(at).orElse(1);
    long to = parts.get(at).orElse(left);
    for (long value = from; value <= Math.min(to, left); value++) {
      soFar.add(value);
      fill(parts, at + 1, left - value, soFar, found);
      soFar.remove(soFar.size() - 1);
    }
  }

  private static void rows(
      Shown shown, int row, long left, List<List<Long>> soFar, FoundTable found) {
    if (row == shown.cells().size()) {
      if (left == 0 && columnsFit(shown, soFar)) {
        found.take(soFar);
      }
      return;
    }
    long from = shown.rowTotals().get(row).orElse(1);
    long to = shown.rowTotals().get(row).orElse(left);
    for (long total = from; total <= Math.min(to, left); total++) {
      long rest = left - total;
      fill(
          shown.cells().get(row),
          0,
          total,
          new ArrayList<>(),
          list -> {
            soFar.add(List.copyOf(list));
            rows(shown, row + 1, rest, soFar, found);
            soFar.remove(soFar.size() - 1);
          });
    }
  }

  private static boolean columnsFit(Shown shown, List<List<Long>> table) {
    for (int c = 0; c < shown.columnTotals().size(); c++) {
      int column = c;
      long sum = table.stream().mapToLong(row -> row.get(column)).sum();
      OptionalLong total = shown.columnTotals().get(c);
      if (total.isPresent() ? total.getAsLong() != sum : sum < 1) {
        return false;
      }
    }
    return true;
  }
}
