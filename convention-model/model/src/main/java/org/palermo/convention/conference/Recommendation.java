package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Advice that a meeting of the group adopted. It binds nobody until the Conference takes it up.
 *
 * @param entry what is on record
 * @param meeting id of the meeting that adopted it
 * @param number its number there, such as {@code 7(b)}
 * @param addressee to whom it speaks
 */
public record Recommendation(Entry entry, String meeting, String number, Body addressee)
    implements Proceeding {
  /**
   * @throws IllegalArgumentException if the number is blank
   */
  public Recommendation {
    checkArgument(!number.isBlank(), "number of recommendation %s is blank", entry.id());
  }
}
