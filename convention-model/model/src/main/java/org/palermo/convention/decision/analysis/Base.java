package org.palermo.convention.decision.analysis;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a figure is a part of.
 *
 * @param kind of what
 * @param size how many those are; empty where that is withheld
 */
public record Base(Kind kind, OptionalLong size) {
  /** What figures of an analytical report are parts of. */
  public enum Kind {
    /** All States of the register. */
    STATES,
    /** States that are parties: they are bound to reply. */
    PARTIES,
    /** States that have signed and not joined: they are invited to reply. */
    SIGNATORIES,
    PARTIES_AND_SIGNATORIES,
    /** Parties that have replied in the cycle. */
    PARTY_REPLIES,
    /** Needs found in the replies of the cycle and in requests. */
    NEEDS;

    /** The code on the wire, such as {@code party_replies}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
