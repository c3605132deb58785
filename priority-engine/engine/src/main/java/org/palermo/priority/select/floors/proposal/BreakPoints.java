package org.palermo.priority.select.floors.proposal;

/**
 * The long-step ratio test: the variables that can take away a violation, passed in the order of
 * their break points while the violation lasts.
 */
final class BreakPoints {
  private final BoundedDualSimplex simplex;
  private final int[] variables;
  private final double[] points;
  private final int count;

  BreakPoints(BoundedDualSimplex simplex) {
    this.simplex = simplex;
    this.variables = new int[simplex.variables()];
    this.points = new double[simplex.variables()];
    int found = 0;
    for (int variable = 0; variable < variables.length; variable++) {
      if (simplex.relief(variable) > 0) {
        variables[found] = variable;
        points[found] = simplex.breakPoint(variable);
        found++;
      }
    }
    this.count = found;
  }

  /** Flips all variables passed and returns the one that stops; -1 where none does. */
  int enter(double violation) {
    int from = 0;
    int to = count;
    double left = violation;
    while (from < to) {
      int middle = partition(from, to);
      double relief = 0;
      for (int k = from; k <= middle; k++) {
        relief += step(variables[k]);
      }
      if (relief < left) {
        left -= relief;
        from = middle + 1;
      } else if (middle == from) {
        return stopAt(from);
      } else if (relief - step(variables[middle]) < left) {
        return stopAt(middle);
      } else {
        to = middle;
      }
    }
    return -1;
  }

  private int stopAt(int place) {
    for (int k = 0; k < place; k++) {
      simplex.flip(variables[k]);
    }
    return variables[place];
  }

  private double step(int variable) {
    return simplex.relief(variable) * (simplex.most(variable) - simplex.least(variable));
  }

  /** Puts smaller break points before the middle one and larger ones after it. */
  private int partition(int from, int to) {
    swap(from + (to - from) / 2, to - 1);
    double pivot = points[to - 1];
    int own = variables[to - 1];
    int place = from;
    for (int k = from; k < to - 1; k++) {
      if (points[k] < pivot || (points[k] == pivot && variables[k] < own)) {
        swap(k, place++);
      }
    }
    swap(place, to - 1);
    return place;
  }

  private void swap(int a, int b) {
    int variable = variables[a];
    variables[a] = variables[b];
    variables[b] = variable;
    double point = points[a];
    points[a] = points[b];
    points[b] = point;
  }
}
