package org.palermo.convention.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What one cell of a table counts, and how many States stand behind it. A cell is small by its
 * States: twelve needs of two States would tell more about the two than two needs would.
 *
 * @param value what is counted, 0 or more
 * @param states States behind it, 0 or more
 * @param mark tells which things are counted: equal for the same things, in whatever table
 */
public record Count(long value, int states, long mark) {
  /** Of things that no other table counts. */
  public static final long UNMARKED = 0;

  /**
   * @throws IllegalArgumentException if a number is below 0
   */
  public Count {
    checkArgument(value >= 0 && states >= 0, "a count is 0 or more, was %s of %s", value, states);
  }

  /** States counted themselves, in no other table. */
  public static Count ofStates(int states) {
    return new Count(states, states, UNMARKED);
  }
}
