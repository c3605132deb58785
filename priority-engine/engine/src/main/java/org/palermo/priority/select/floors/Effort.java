package org.palermo.priority.select.floors;

/** The work that is left for one search, in steps. */
final class Effort {
  private long left;

  Effort(long steps) {
    this.left = steps;
  }

  /** Takes one step; false when none is left. */
  boolean step() {
    return left-- > 0;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
