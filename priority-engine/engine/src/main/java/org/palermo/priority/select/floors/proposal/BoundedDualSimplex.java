package org.palermo.priority.select.floors.proposal;

import java.util.Arrays;

/**
 * The dual simplex method for few rows and many items that each lie between 0 and 1. It starts with
 * every item of worth taken and all rows loose, which is dual feasible, lets the most violated row
 * leave, and passes as many break points as the violation pays for (the long-step ratio test), so
 * that a few dozen pivots are enough for thousands of items.
 *
 * <p>The basis has as many rows as the program; its inverse is reckoned anew at each pivot, which
 * keeps errors from growing.
 *
 * <p>Source: A. Koberstein, The Dual Simplex Method, Techniques for a Fast and Stable
 * Implementation (2005), chapter 3.
 */
final class BoundedDualSimplex {
  private static final double TOLERANCE = 1e-9;
  private static final int PIVOTS_PER_ROW = 60;

  private final LinearProgram program;
  private final int items;
  private final int rows;
  private final int[] basis;
  private final boolean[] isBasic;
  private final boolean[] atMost;
  private final double[] rates;
  private final double[] pivotRow;

  private double[][] inverse;
  private final double[] prices;
  private final double[] basicLevels;

  private BoundedDualSimplex(LinearProgram program) {
    this.program = program;
    this.items = program.values().length;
    this.rows = program.least().length;
    this.basis = new int[rows];
    this.isBasic = new boolean[items + rows];
    this.atMost = new boolean[items + rows];
    this.rates = new double[items + rows];
    this.pivotRow = new double[items + rows];
    this.inverse = new double[rows][rows];
    this.prices = new double[rows];
    this.basicLevels = new double[rows];
    for (int i = 0; i < rows; i++) {
      basis[i] = items + i;
      isBasic[items + i] = true;
    }
    for (int j = 0; j < items; j++) {
      atMost[j] = program.values()[j] > 0;
    }
  }

  /** Prices and shares for a program; the same for the same program on every machine. */
  static LinearProposal propose(LinearProgram program) {
    return new BoundedDualSimplex(program).run();
  }

  private LinearProposal run() {
    double[] direction = new double[rows];
    boolean impossible = false;
    for (int pivot = 0; pivot < PIVOTS_PER_ROW * rows && refactor() && !impossible; pivot++) {
      findLevels();
      int leaving = mostViolated();
      if (leaving < 0) {
        break;
      }
      double violation = violation(leaving);
      findRates();
      findPivotRow(leaving, violation > 0 ? 1 : -1);
      int entering = new BreakPoints(this).enter(Math.abs(violation));
      if (entering < 0) {
        impossible = true;
        for (int i = 0; i < rows; i++) {
          direction[i] = violation > 0 ? -inverse[leaving][i] : inverse[leaving][i];
        }
      } else {
        int left = basis[leaving];
        atMost[left] = violation > 0;
        isBasic[left] = false;
        isBasic[entering] = true;
        basis[leaving] = entering;
      }
    }
    return new LinearProposal(prices.clone(), taken(), impossible, direction);
  }

  double least(int variable) {
    return variable < items ? 0 : program.least()[variable - items];
  }

  double most(int variable) {
    return variable < items ? 1 : program.most()[variable - items];
  }

  private double level(int variable) {
    return atMost[variable] ? most(variable) : least(variable);
  }

  int variables() {
    return items + rows;
  }

  /** How many units of violation a whole step of this variable takes away; 0 where it cannot. */
  double relief(int variable) {
    double weight = atMost[variable] ? -pivotRow[variable] : pivotRow[variable];
    return isBasic[variable] || weight < TOLERANCE ? 0 : weight;
  }

  /** At which price step the variable would change its side. */
  double breakPoint(int variable) {
    return Math.abs(rates[variable]) / Math.abs(pivotRow[variable]);
  }

  void flip(int variable) {
    atMost[variable] = !atMost[variable];
  }

  /** Inverts the basis and sets the prices; false where it has no usable inverse. */
  private boolean refactor() {
    double[][] matrix = new double[rows][2 * rows];
    for (int k = 0; k < rows; k++) {
      int variable = basis[k];
      if (variable >= items) {
        matrix[variable - items][k] = -1;
      } else {
        for (int at = 0; at < program.rowsOf()[variable].length; at++) {
          matrix[program.rowsOf()[variable][at]][k] = program.entriesOf()[variable][at];
        }
      }
      matrix[k][rows + k] = 1;
    }
    if (!eliminate(matrix)) {
      return false;
    }
    for (int i = 0; i < rows; i++) {
      inverse[i] = Arrays.copyOfRange(matrix[i], rows, 2 * rows);
    }
    Arrays.fill(prices, 0);
    for (int k = 0; k < rows; k++) {
      double value = basis[k] < items ? program.values()[basis[k]] : 0;
      for (int i = 0; i < rows && value != 0; i++) {
        prices[i] += value * inverse[k][i];
      }
    }
    return true;
  }

  private boolean eliminate(double[][] matrix) {
    for (int k = 0; k < rows; k++) {
      int best = k;
      for (int i = k + 1; i < rows; i++) {
        best = Math.abs(matrix[i][k]) > Math.abs(matrix[best][k]) ? i : best;
      }
      if (Math.abs(matrix[best][k]) < TOLERANCE) {
        return false;
      }
      double[] row = matrix[best];
      matrix[best] = matrix[k];
      matrix[k] = row;
      double divisor = row[k];
      for (int c = 0; c < row.length; c++) {
        row[c] /= divisor;
      }
      for (int i = 0; i < rows; i++) {
        double factor = i == k ? 0 : matrix[i][k];
        for (int c = 0; c < row.length && factor != 0; c++) {
          matrix[i][c] -= factor * row[c];
        }
      }
    }
    return true;
  }

  private void findLevels() {
    double[] rest = new double[rows];
    for (int j = 0; j < items; j++) {
      if (!isBasic[j] && atMost[j]) {
        for (int k = 0; k < program.rowsOf()[j].length; k++) {
          rest[program.rowsOf()[j][k]] -= program.entriesOf()[j][k];
        }
      }
    }
    for (int i = 0; i < rows; i++) {
      if (!isBasic[items + i]) {
        rest[i] += level(items + i);
      }
    }
    for (int k = 0; k < rows; k++) {
      basicLevels[k] = dot(inverse[k], rest);
    }
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** By how much a basic variable is above its most, or below its least with a minus. */
  private double violation(int k) {
    double above = basicLevels[k] - most(basis[k]);
    double below = basicLevels[k] - least(basis[k]);
    return above > 0 ? above : Math.min(below, 0);
  }

  private int mostViolated() {
    int worst = -1;
    double largest = TOLERANCE * 10;
    for (int k = 0; k < rows; k++) {
      if (Math.abs(violation(k)) > largest) {
        largest = Math.abs(violation(k));
        worst = k;
      }
    }
    return worst;
  }

  private void findRates() {
    for (int j = 0; j < items; j++) {
      rates[j] = program.values()[j] - along(prices, j);
    }
    System.arraycopy(prices, 0, rates, items, rows);
  }

  private void findPivotRow(int leaving, int side) {
    for (int j = 0; j < items; j++) {
      pivotRow[j] = side * along(inverse[leaving], j);
    }
    for (int i = 0; i < rows; i++) {
      pivotRow[items + i] = -side * inverse[leaving][i];
    }
  }

  private double along(double[] row, int item) {
    int[] at = program.rowsOf()[item];
    double[] entries = program.entriesOf()[item];
    double sum = 0;
    for (int k = 0; k < at.length; k++) {
      sum += row[at[k]] * entries[k];
    }
    return sum;
  }

  private double[] taken() {
    double[] taken = new double[items];
    for (int j = 0; j < items; j++) {
      taken[j] = level(j);
    }
    for (int k = 0; k < rows; k++) {
      if (basis[k] < items) {
        taken[basis[k]] = Math.min(1, Math.max(0, basicLevels[k]));
      }
    }
    return taken;
  }
}
