package org.palermo.priority.score;

/** How the interval of a score is brought to one number; named and recorded with each run. */
public enum ScoringPolicy {
  /** By the middle of the interval. */
  RANK_BY_MIDPOINT,
  /** By the lower end: only what is known counts. */
  PESSIMISTIC,
  /** By the upper end: silence is not absence of need. */
  PRECAUTIONARY;

  /**
   * The number that counts, in half points so that the middle is a whole number: from 0 to twice
   * {@link Points#MOST}. It is linear, so the parts of a score sum to the score under each policy.
   */
  public long halfPoints(long low, long high) {
    return switch (this) {
      case RANK_BY_MIDPOINT -> low + high;
      case PESSIMISTIC -> 2 * low;
      case PRECAUTIONARY -> 2 * high;
    };
  }
}
