package org.palermo.convention.conference;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;

/**
 * A decision or resolution. Where the day is not known, the session bounds it.
 *
 * @param entry what is on record; its id is such as {@code decision 2/6}
 * @param by whose act it is; only those of the Conference bind
 * @param session id of the session at which it was taken; empty for an act between sessions
 * @param outcome what it decides on the future of a group under review; entered, never computed
 */
public record Act(Entry entry, Body by, Optional<String> session, Optional<Outcome> outcome)
    implements Proceeding {
  /** What a review of a group can come to. Source: decision 2/6 (i). */
  public enum Outcome {
    /** The group goes on as it is. */
    CONTINUED,
    /** The group goes on under another mandate. */
    AMENDED,
    /** The group ends. */
    ENDED;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if it decides on a group and is not the Conference's, or
   *     fulfils no review
   */
  public Act {
    checkArgument(
        outcome.isEmpty() || (by == Body.CONFERENCE && !entry.fulfils().isEmpty()),
        "%s decides on a group, which the Conference alone does, in answer to a review",
        entry.id());
  }
}
