package org.palermo.convention.conference;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A meeting of a group. Whether it is held during a session or between two follows from its days.
 *
 * @param entry what is on record
 * @param group which group met, such as {@code WG.2}
 * @param attended codes of the States that attended, as noted; an open-ended group admits every
 *     State, so this is a note and never a right. Empty where not known
 */
public record Meeting(Entry entry, String group, ImmutableSortedSet<String> attended)
    implements Proceeding {
  /** The working group on technical assistance, by the series of its documents. */
  public static final String TECHNICAL_ASSISTANCE = "WG.2";
}
