package org.palermo.priority.select.floors;

import org.palermo.priority.select.floors.proposal.BoundedDualSimplex;
import org.palermo.priority.select.floors.proposal.LinearProgram;
import org.palermo.priority.select.floors.proposal.LinearProposal;

/**
 * A program with prices for its rows, as linear programming proposes them, and the selection that
 * it proposes.
 */
final class Leaf {
  private static final double STEEPEST = 1e15;

  private final Prices prices;
  private final double[] taken;

  private Leaf(Prices prices, double[] taken) {
    this.prices = prices;
    this.taken = taken;
  }

  static Leaf of(IntegerProgram program) {
    double[] rowSizes = new double[program.rows()];
    double valueSize = 1;
    for (int item = 0; item < program.items(); item++) {
      valueSize = Math.max(valueSize, Math.abs((double) program.value(item)));
      for (int row : program.rowsOf(item)) {
        rowSizes[row] = Math.max(rowSizes[row], (double) program.entry(item, row));
      }
    }
    for (int row = 0; row < rowSizes.length; row++) {
      rowSizes[row] = Math.max(1, rowSizes[row]);
    }
    LinearProposal proposal = BoundedDualSimplex.propose(scaled(program, rowSizes, valueSize));
    Prices prices = priced(program, proposal, rowSizes, valueSize, 0);
    for (double steep = 1;
        proposal.looksImpossible()
            && prices.wholeBound() >= program.leastValue()
            && steep < STEEPEST;
        steep *= 8) {
      Prices steeper = priced(program, proposal, rowSizes, valueSize, steep);
      prices = steeper.wholeBound() < prices.wholeBound() ? steeper : prices;
    }
    return new Leaf(prices, proposal.taken());
  }

  private static LinearProgram scaled(IntegerProgram program, double[] rowSizes, double valueSize) {
    int items = program.items();
    double[] values = new double[items];
    int[][] rowsOf = new int[items][];
    double[][] entriesOf = new double[items][];
    for (int item = 0; item < items; item++) {
      values[item] = program.value(item) / valueSize;
      rowsOf[item] = program.rowsOf(item);
      long[] entries = program.entriesOf(item);
      entriesOf[item] = new double[entries.length];
      for (int k = 0; k < entries.length; k++) {
        entriesOf[item][k] = entries[k] / rowSizes[rowsOf[item][k]];
      }
    }
    double[] least = new double[rowSizes.length];
    double[] most = new double[rowSizes.length];
    for (int row = 0; row < rowSizes.length; row++) {
      least[row] = program.least(row) / rowSizes[row];
      most[row] = program.most(row) / rowSizes[row];
    }
    return new LinearProgram(values, rowsOf, entriesOf, least, most);
  }

  private static Prices priced(
      IntegerProgram program,
      LinearProposal proposal,
      double[] rowSizes,
      double valueSize,
      double steep) {
    double[] proposed = new double[rowSizes.length];
    for (int row = 0; row < proposed.length; row++) {
      proposed[row] =
          (proposal.prices()[row] + steep * proposal.direction()[row]) * valueSize / rowSizes[row];
    }
    return Prices.rounded(program, proposed);
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

  /** How much of an item the linear program takes. */
  double taken(int item) {
    return taken[item];
  }

  /** Whether an item pays at these prices; where it just does, whether it is taken for the most. */
  boolean pays(int item) {
    long left = prices.left(item);
    return left > 0 || (left == 0 && taken[item] > 0.5);
  }

  /** How many items the linear program takes, parts counted as parts. */
  double numberTaken() {
    double number = 0;
    for (double part : taken) {
      number += part;
    }
    return number;
  }
}
