package org.palermo.priority.score;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a utility, a factor or a score can be, while not everything is known; both ends included.
 *
 * @param low the lower end, 0 or more
 * @param high the upper end
 */
public record Interval(long low, long high) {
  /**
   * @throws IllegalArgumentException if an end is negative, or the lower above the upper
   */
  public Interval {
    checkArgument(low >= 0 && low <= high, "an interval from %s to %s", low, high);
  }

  /** The interval that holds one number alone. */
  public static Interval of(long known) {
    return new Interval(known, known);
  }

  /** Whether it holds one number alone. */
  public boolean isKnown() {
    return low == high;
  }

  /** Whether the other lies in it. */
  public boolean holds(Interval other) {
    return low <= other.low && other.high <= high;
  }
}
