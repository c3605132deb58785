package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;

/** Every table of seats with two rows that has the margins asked for, by trying all. */
final class TwoRowTables {
  private TwoRowTables() {}

  static List<ImmutableTable<String, String, Integer>> all(TwoMargins question) {
    List<ImmutableTable<String, String, Integer>> all = new ArrayList<>();
    extend(question, new ArrayList<>(), all);
    return all;
  }

  private static void extend(
      TwoMargins question,
      List<Integer> firstRow,
      List<ImmutableTable<String, String, Integer>> all) {
    int column = firstRow.size();
    if (column == question.columns().size()) {
      if (firstRow.stream().mapToInt(s -> s).sum() == rowSeats(question, 0)) {
        all.add(table(question, firstRow));
      }
      return;
    }
    for (int held = 0; held <= columnSeats(question, column); held++) {
      firstRow.add(held);
      extend(question, firstRow, all);
      firstRow.remove(column);
    }
  }

  private static ImmutableTable<String, String, Integer> table(
      TwoMargins question, List<Integer> firstRow) {
    ImmutableTable.Builder<String, String, Integer> table = ImmutableTable.builder();
    for (int j = 0; j < firstRow.size(); j++) {
      table.put(question.rows().get(0), question.columns().get(j), firstRow.get(j));
    }
    for (int j = 0; j < firstRow.size(); j++) {
      int left = columnSeats(question, j) - firstRow.get(j);
      table.put(question.rows().get(1), question.columns().get(j), left);
    }
    return table.buildOrThrow();
  }

  private static int rowSeats(TwoMargins question, int row) {
    return question.rowSeats().values().asList().get(row);
  }

  private static int columnSeats(TwoMargins question, int column) {
    return question.columnSeats().values().asList().get(column);
  }
}
