package org.palermo.convention.state;

import java.util.Locale;

/** Who can be bound by the instruments. */
public enum PartyKind {
  /** A State. */
  STATE,
  /**
   * A regional economic integration organization, bound within its competence and never counted as
   * a State. Source: UNTOC art. 2(j), 36.
   */
  REGIONAL_ORGANIZATION;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
