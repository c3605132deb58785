package org.palermo.priority.select.floors;

import org.palermo.priority.select.floors.proposal.WholePrices;

/**
 * Whole prices of the rows of a program, in parts of one unit of value, and what follows from them
 * exactly: what is left of each item's value after its charges, and a bound on the value of any
 * selection. The bound holds at any prices.
 */
final class Prices {
  private final IntegerProgram program;
  private final long unit;
  private final long[] prices;
  private final long[] left;
  private final long bound;

  /** Prices as they were proposed. */
  Prices(IntegerProgram program, WholePrices proposed) {
    this(program, proposed.unit(), proposed.prices());
  }

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
