package org.palermo.priority.select.floors;

import java.util.Arrays;

/**
 * A choice of items in whole numbers: the largest value such that every row lies within its bounds.
 * The last row counts the items. Entries are 0 or more; of each item only those above 0 are held.
 */
final class IntegerProgram {
  private final long[] values;
  private final int[][] rowsOf;
  private final long[][] entriesOf;
  private final boolean[] money;
  private final long[] least;
  private final long[] most;

  IntegerProgram(
      long[] values,
      int[][] rowsOf,
      long[][] entriesOf,
      boolean[] money,
      long[] least,
      long[] most) {
    this.values = values;
    this.rowsOf = rowsOf;
    this.entriesOf = entriesOf;
    this.money = money;
    this.least = least;
    this.most = most;
  }

  int items() {
    return values.length;
  }

  int rows() {
    return least.length;
  }

  /** The row that counts the items. */
  int countRow() {
    return least.length - 1;
  }

  long value(int item) {
    return values[item];
  }

  /** Whether a row is measured in money, so that like items differ in it. */
  boolean isMoney(int row) {
    return money[row];
  }

  /** The rows in which an item has an entry, ascending. */
  int[] rowsOf(int item) {
    return rowsOf[item];
  }

  /** Its entries in those rows. */
  long[] entriesOf(int item) {
    return entriesOf[item];
  }

  long least(int row) {
    return least[row];
  }

  long most(int row) {
    return most[row];
  }

  /** An item's entry in a row. */
  long entry(int item, int row) {
    int at = Arrays.binarySearch(rowsOf[item], row);
    return at < 0 ? 0 : entriesOf[item][at];
  }

  /** What all items together have in a row. */
  long total(int row) {
    long sum = 0;
    for (int item = 0; item < items(); item++) {
      sum = Math.addExact(sum, entry(item, row));
    }
    return sum;
  }

  /** No selection is worth less than this. */
  long leastValue() {
    return Arrays.stream(values).filter(value -> value < 0).sum();
  }

  /** What a selection is worth. */
  long value(boolean[] chosen) {
    long sum = 0;
    for (int item = 0; item < chosen.length; item++) {
      sum += chosen[item] ? values[item] : 0;
    }
    return sum;
  }

  /** What a selection has in each row. */
  long[] activity(boolean[] chosen) {
    long[] activity = new long[rows()];
    for (int item = 0; item < chosen.length; item++) {
      if (chosen[item]) {
        change(activity, item, 1);
      }
    }
    return activity;
  }

  /** Adds an item's entries to the rows, so many times. */
  void change(long[] activity, int item, long times) {
    int[] rows = rowsOf[item];
    long[] entries = entriesOf[item];
    for (int k = 0; k < rows.length; k++) {
      activity[rows[k]] += times * entries[k];
    }
  }

  /** Whether every row lies within its bounds. */
  boolean allows(long[] activity) {
    for (int row = 0; row < activity.length; row++) {
      if (activity[row] < least[row] || activity[row] > most[row]) {
        return false;
      }
    }
    return true;
  }

  /** Whether some row must have more than it may, as where a window is narrower than a grain. */
  boolean isCrossed() {
    for (int row = 0; row < least.length; row++) {
      if (least[row] > most[row]) {
        return true;
      }
    }
    return false;
  }

  /** The same items and rows with other bounds of one row. */
  IntegerProgram with(int row, long fewest, long largest) {
    long[] lower = least.clone();
    long[] upper = most.clone();
    lower[row] = fewest;
    upper[row] = largest;
    return new IntegerProgram(values, rowsOf, entriesOf, money, lower, upper);
  }

  /** The same items and rows, valued otherwise. */
  IntegerProgram valued(long[] others) {
    return new IntegerProgram(others, rowsOf, entriesOf, money, least, most);
  }

  /** What is left to choose once an item is taken: the other items, in order. */
  IntegerProgram taking(int item) {
    IntegerProgram others = without(item);
    long[] lower = least.clone();
    long[] upper = most.clone();
    change(lower, item, -1);
    change(upper, item, -1);
    return new IntegerProgram(others.values, others.rowsOf, others.entriesOf, money, lower, upper);
  }

  /** The program without one item. */
  IntegerProgram without(int item) {
    int last = items() - 1;
    long[] otherValues = new long[last];
    int[][] otherRows = new int[last][];
    long[][] otherEntries = new long[last][];
    for (int j = 0; j < last; j++) {
      int from = j < item ? j : j + 1;
      otherValues[j] = values[from];
      otherRows[j] = rowsOf[from];
      otherEntries[j] = entriesOf[from];
    }
    return new IntegerProgram(otherValues, otherRows, otherEntries, money, least, most);
  }
}
