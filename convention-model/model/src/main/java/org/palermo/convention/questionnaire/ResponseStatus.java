package org.palermo.convention.questionnaire;

import java.util.Locale;

/** How far a response has come. */
public enum ResponseStatus {
  /** Being written: not used. */
  DRAFT,
  SUBMITTED,
  /** The secretariat has asked back. */
  CLARIFICATION_ASKED,
  CLARIFIED,
  /** Replaced by a later one: kept, not used. */
  SUPERSEDED;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its answers count. */
  public boolean counts() {
    return this != DRAFT && this != SUPERSEDED;
  }
}
