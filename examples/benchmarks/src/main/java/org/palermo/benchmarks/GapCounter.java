package org.palermo.benchmarks;

/** Counts the gaps that a peer finds. */
public final class GapCounter {
  private int gaps;

  /** None so far. */
  public GapCounter() {}

  /** One more. */
  public void count() {
    gaps++;
  }

  /** How many. */
  public int getGaps() {
    return gaps;
  }
}
