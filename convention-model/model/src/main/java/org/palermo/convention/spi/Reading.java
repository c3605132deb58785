package org.palermo.convention.spi;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a criterion reads off a need, in the criterion's own whole units; an interval where not
 * everything is known, both ends included.
 *
 * @param least the least it can be
 * @param most the most it can be
 */
public record Reading(long least, long most) {
  /**
   * @throws IllegalArgumentException if the least is more than the most
   */
  public Reading {
    checkArgument(least <= most, "a reading from %s to %s", least, most);
  }

  /** A reading that is known. */
  public static Reading of(long known) {
    return new Reading(known, known);
  }

  /** Whether everything it rests on is known. */
  public boolean isKnown() {
    return least == most;
  }
}
