package org.palermo.priority.select.floors;

import org.jspecify.annotations.Nullable;

/** The best selection found so far, and when it is enough. */
final class Incumbent {
  private final long enough;
  private long value;
  private boolean @Nullable [] chosen;

  /**
   * None yet.
   *
   * @param above only selections worth more than this are wanted
   * @param enough a selection worth so much ends the search
   */
  Incumbent(long above, long enough) {
    this.value = above;
    this.enough = enough;
  }

  /** What a selection must be worth more than. */
  long value() {
    return value;
  }

  boolean isEnough() {
    return chosen != null && value >= enough;
  }

  boolean isFound() {
    return chosen != null;
  }

  boolean[] chosen() {
    if (chosen == null) {
      throw new IllegalStateException("no selection found");
    }
    return chosen.clone();
  }

  /** Keeps a selection, known to be within the rows, if it is worth more. */
  boolean offer(boolean[] selection, long worth) {
    if (worth <= value) {
      return false;
    }
    value = worth;
    chosen = selection.clone();
    return true;
  }
}
