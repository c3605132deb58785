package org.palermo.priority.score;

/** The whole numbers in which scores are reckoned. */
public final class Points {
  /** Basis points in a whole: weights sum to it, and it is the highest utility. */
  public static final int WHOLE = 10_000;

  /** The highest end of a score's interval: full weight times full utility. */
  public static final long MOST = (long) WHOLE * WHOLE;

  private Points() {}
}
