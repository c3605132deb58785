package org.palermo.priority.select.floors.proposal;

/**
 * What linear programming proposes for a program in whole numbers: which items to take, and prices
 * of the rows. Scaled to numbers near 1, solved in floating point, and brought back to whole
 * numbers; nothing is promised of any of them.
 */
public final class WholeProposal {
  /** How much of an item is taken is told in so many parts. */
  public static final int PARTS = 10_000_000;

  /** No price, charge or bound exceeds this, so that sums and differences of two always fit. */
  private static final double LARGEST = 2e18;

  private static final long FINEST_UNIT = 1_000_000_000_000L;

  private final WholeProgram program;
  private final double[] rowSizes;
  private final double valueSize;
  private final LinearProposal proposal;

  private WholeProposal(
      WholeProgram program, double[] rowSizes, double valueSize, LinearProposal proposal) {
    this.program = program;
    this.rowSizes = rowSizes;
    this.valueSize = valueSize;
    this.proposal = proposal;
  }

  /** A proposal for that program. */
  public static WholeProposal of(WholeProgram program) {
    double[] rowSizes = new double[program.least().length];
    double valueSize = 1;
    for (int item = 0; item < program.values().length; item++) {
      valueSize = Math.max(valueSize, Math.abs((double) program.values()[item]));
      int[] rows = program.rowsOf()[item];
      for (int k = 0; k < rows.length; k++) {
        rowSizes[rows[k]] = Math.max(rowSizes[rows[k]], (double) program.entriesOf()[item][k]);
      }
    }
    for (int row = 0; row < rowSizes.length; row++) {
      rowSizes[row] = Math.max(1, rowSizes[row]);
    }
    return new WholeProposal(
        program,
        rowSizes,
        valueSize,
        BoundedDualSimplex.propose(scaled(program, rowSizes, valueSize)));
  }

  private static LinearProgram scaled(WholeProgram program, double[] rowSizes, double valueSize) {
    int items = program.values().length;
    double[] values = new double[items];
    double[][] entriesOf = new double[items][];
    for (int item = 0; item < items; item++) {
      values[item] = program.values()[item] / valueSize;
      long[] entries = program.entriesOf()[item];
      entriesOf[item] = new double[entries.length];
      for (int k = 0; k < entries.length; k++) {
        entriesOf[item][k] = entries[k] / rowSizes[program.rowsOf()[item][k]];
      }
    }
    double[] least = new double[rowSizes.length];
    double[] most = new double[rowSizes.length];
    for (int row = 0; row < rowSizes.length; row++) {
      least[row] = program.least()[row] / rowSizes[row];
      most[row] = program.most()[row] / rowSizes[row];
    }
    return new LinearProgram(values, program.rowsOf(), entriesOf, least, most);
  }

  /** Whether no shares of items seem to keep all rows within their bounds. */
  public boolean looksImpossible() {
    return proposal.looksImpossible();
  }

  /** How much of each item is taken, from 0 to {@link #PARTS}. */
  public int[] taken() {
    int[] taken = new int[proposal.taken().length];
    for (int item = 0; item < taken.length; item++) {
      taken[item] = (int) Math.round(Math.min(1, Math.max(0, proposal.taken()[item])) * PARTS);
    }
    return taken;
  }

  /**
   * Prices, rounded to the finest unit at which all sums still fit: the larger the numbers of the
   * program, the coarser.
   *
   * @param steps how far prices are pushed in the direction that lowers the bound of a program that
   *     looks impossible: 0 for not at all, each further step eight times as far
   */
  public WholePrices prices(int steps) {
    double steep = steps == 0 ? 0 : Math.pow(8, steps - 1);
    double[] proposed = new double[rowSizes.length];
    for (int row = 0; row < proposed.length; row++) {
      double price =
          (proposal.prices()[row] + steep * proposal.direction()[row]) * valueSize / rowSizes[row];
      proposed[row] = Double.isFinite(price) ? price : 0;
    }
    double size = size(proposed);
    long unit = FINEST_UNIT;
    while (unit > 1 && unit * size > LARGEST) {
      unit /= 10;
    }
    long[] prices = new long[proposed.length];
    for (int row = 0; row < prices.length && unit * size <= LARGEST; row++) {
      prices[row] = Math.round(proposed[row] * unit);
    }
    return new WholePrices(unit, prices);
  }

  private double size(double[] proposed) {
    double size = 1;
    for (int item = 0; item < program.values().length; item++) {
      size += Math.abs((double) program.values()[item]);
      int[] rows = program.rowsOf()[item];
      for (int k = 0; k < rows.length; k++) {
        size += Math.abs(proposed[rows[k]]) * program.entriesOf()[item][k];
      }
    }
    for (int row = 0; row < proposed.length; row++) {
      size += Math.abs(proposed[row]) * ((double) program.most()[row] + program.least()[row]);
    }
    return size;
  }
}
