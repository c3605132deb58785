package org.palermo.priority.select.floors;

/**
 * Whole prices of the rows of a program, in parts of one unit of value, and what follows from them
 * exactly: what is left of each item's value after its charges, and a bound on the value of any
 * selection. The bound holds at any prices.
 */
final class Prices {
  /** No price, charge or bound exceeds this, so that sums and differences of two always fit. */
  private static final double LARGEST = 2e18;

  private static final long FINEST_UNIT = 1_000_000_000_000L;

  private final IntegerProgram program;
  private final long unit;
  private final long[] prices;
  private final long[] left;
  private final long bound;

  private Prices(IntegerProgram program, long unit, long[] prices) {
    this.program = program;
    this.unit = unit;
    this.prices = prices;
    this.left = new long[program.items()];
    long sum = 0;
    for (int row = 0; row < prices.length; row++) {
      long charge = prices[row] > 0 ? program.most(row) : program.least(row);
      sum = Math.addExact(sum, Math.multiplyExact(prices[row], charge));
    }
    for (int item = 0; item < left.length; item++) {
      left[item] = leftOf(item);
      sum = Math.addExact(sum, Math.max(0, left[item]));
    }
    this.bound = sum;
  }

  private long leftOf(int item) {
    long rest = Math.multiplyExact(unit, program.value(item));
    int[] rows = program.rowsOf(item);
    long[] entries = program.entriesOf(item);
    for (int k = 0; k < rows.length; k++) {
      rest = Math.subtractExact(rest, Math.multiplyExact(prices[rows[k]], entries[k]));
    }
    return rest;
  }

  /**
   * Proposed prices, rounded to the finest unit at which all sums still fit: the larger the numbers
   * of the program, the coarser.
   *
   * @param proposed one price for each row, in units of value; what is no number counts as 0
   */
  static Prices rounded(IntegerProgram program, double[] proposed) {
    double size = 1;
    for (int item = 0; item < program.items(); item++) {
      size += Math.abs((double) program.value(item));
    }
    for (int row = 0; row < proposed.length; row++) {
      size +=
          Math.abs(usable(proposed[row]))
              * ((double) program.total(row) + program.most(row) + program.least(row));
    }
    long unit = FINEST_UNIT;
    while (unit > 1 && unit * size > LARGEST) {
      unit /= 10;
    }
    long[] prices = new long[proposed.length];
    for (int row = 0; row < prices.length && unit * size <= LARGEST; row++) {
      prices[row] = Math.round(usable(proposed[row]) * unit);
    }
    return new Prices(program, unit, prices);
  }

  private static double usable(double price) {
    return Double.isFinite(price) ? price : 0;
  }

  /** The same prices, for the same program between other bounds of its rows. */
  Prices on(IntegerProgram other) {
    return new Prices(other, unit, prices);
  }

  IntegerProgram program() {
    return program;
  }

  long unit() {
    return unit;
  }

  long price(int row) {
    return prices[row];
  }

  /** What is left of an item's value after its charges, in parts of a unit. */
  long left(int item) {
    return left[item];
  }

  /** The bound in parts of a unit. */
  long bound() {
    return bound;
  }

  /** No selection is worth more than so many whole units. */
  long wholeBound() {
    return Math.floorDiv(bound, unit);
  }
}
