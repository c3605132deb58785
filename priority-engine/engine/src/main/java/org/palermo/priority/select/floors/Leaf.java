package org.palermo.priority.select.floors;

import org.palermo.priority.select.floors.proposal.WholeProgram;
import org.palermo.priority.select.floors.proposal.WholeProposal;

/**
 * A program with prices for its rows, as linear programming proposes them, and the selection that
 * it proposes.
 */
final class Leaf {
  /** How often prices are pushed further, each time eight times as far. */
  private static final int MOST_STEPS = 17;

  private final Prices prices;
  private final int[] taken;

  private Leaf(Prices prices, int[] taken) {
    this.prices = prices;
    this.taken = taken;
  }

  static Leaf of(IntegerProgram program) {
    WholeProposal proposal = WholeProposal.of(handedOver(program));
    Prices prices = new Prices(program, proposal.prices(0));
    for (int steps = 1;
        proposal.looksImpossible()
            && prices.wholeBound() >= program.leastValue()
            && steps <= MOST_STEPS;
        steps++) {
      Prices steeper = new Prices(program, proposal.prices(steps));
      prices = steeper.wholeBound() < prices.wholeBound() ? steeper : prices;
    }
    return new Leaf(prices, proposal.taken());
  }

  private static WholeProgram handedOver(IntegerProgram program) {
    int items = program.items();
    long[] values = new long[items];
    int[][] rowsOf = new int[items][];
    long[][] entriesOf = new long[items][];
    for (int item = 0; item < items; item++) {
      values[item] = program.value(item);
      rowsOf[item] = program.rowsOf(item);
      entriesOf[item] = program.entriesOf(item);
    }
    long[] least = new long[program.rows()];
    long[] most = new long[program.rows()];
    for (int row = 0; row < least.length; row++) {
      least[row] = program.least(row);
      most[row] = program.most(row);
    }
    return new WholeProgram(values, rowsOf, entriesOf, least, most);
  }

  Prices prices() {
    return prices;
  }

  IntegerProgram program() {
    return prices.program();
  }

  long wholeBound() {
    return prices.wholeBound();
  }

  /** How much of an item the linear program takes, in parts of {@link WholeProposal#PARTS}. */
  int taken(int item) {
    return taken[item];
  }

  /** Whether an item pays at these prices; where it just does, whether it is taken for the most. */
  boolean pays(int item) {
    long left = prices.left(item);
    return left > 0 || (left == 0 && isTakenForTheMost(item));
  }

  /** Whether more than half of an item is taken. */
  boolean isTakenForTheMost(int item) {
    return taken[item] > WholeProposal.PARTS / 2;
  }

  /** How many items the linear program takes, in parts of {@link WholeProposal#PARTS}. */
  long partsTaken() {
    long parts = 0;
    for (int part : taken) {
      parts += part;
    }
    return parts;
  }
}
