package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.palermo.convention.Truth;

/**
 * Days from one to another, both included: how long something lasted, or, for what happened on one
 * day that is not known, the narrowest span in which that day lies.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    checkArgument(!to.isBefore(from), "a period from %s to %s ends before it begins", from, to);
  }

  /** A single day. */
  public static Period on(LocalDate day) {
    return new Period(day, day);
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether all of another period lies in it. */
  public boolean contains(Period other) {
    return contains(other.from) && contains(other.to);
  }

  /** Whether they share a day. */
  public boolean overlaps(Period other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }

  /**
   * Whether what happened in it had happened by the end of a day: true from its last day on, false
   * before its first, and not known between them.
   */
  public Truth isPast(LocalDate day) {
    if (!day.isBefore(to)) {
      return Truth.TRUE;
    }
    return day.isBefore(from) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** As reports print it: one day, or first and last. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
