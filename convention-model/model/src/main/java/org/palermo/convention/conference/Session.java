package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A session of the Conference. Its period is known to the day. Source: UNTOC art. 32(1) and (2).
 *
 * @param entry what is on record; its id is such as {@code COP-3}
 * @param number from 1
 */
public record Session(Entry entry, int number) implements Proceeding {
  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public Session {
    checkArgument(
        number >= 1, "number of session %s must be 1 or more, was %s", entry.id(), number);
  }
}
