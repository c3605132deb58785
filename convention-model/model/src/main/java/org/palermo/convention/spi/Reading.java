package org.palermo.convention.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.LongStream;

/**
 * What a criterion reads off a need, in the criterion's own whole units; an interval where not
 * everything is known, both ends included.
 *
 * @param least the least it can be
 * @param most the most it can be
 */
public record Reading(long least, long most) {
  /** Most readings are small, and a pool has them by the hundred thousand. */
  private static final ImmutableList<Reading> SMALL =
      LongStream.range(0, 256)
          .mapToObj(known -> new Reading(known, known))
          .collect(toImmutableList());

  /**
   * @throws IllegalArgumentException if the least is more than the most
   */
  public Reading {
    checkArgument(least <= most, "a reading from %s to %s", least, most);
  }

  /** A reading that is known. */
  public static Reading of(long known) {
    return known >= 0 && known < SMALL.size() ? SMALL.get((int) known) : new Reading(known, known);
  }

  /** Whether everything it rests on is known. */
  public boolean isKnown() {
    return least == most;
  }
}
