package org.palermo.convention.decision.proposals;

import java.util.Locale;

/**
 * A need that is in no draft, and why.
 *
 * @param need its id
 * @param reason the first reason that holds
 */
public record Undrafted(String need, Reason reason) {
  /** Why a need is in no draft; a closed list. */
  public enum Reason {
    /** Help under way names its place and a kind of help that fits. */
    COVERED,
    /** No directive in force speaks of it: no proposal without a piece of guidance. */
    NO_GUIDANCE,
    /** Its State is not in the register. */
    UNKNOWN_STATE,
    /** The kind of help that fits best has no unit cost. */
    NO_UNIT_COST;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
