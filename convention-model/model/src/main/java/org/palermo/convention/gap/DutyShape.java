package org.palermo.convention.gap;

import java.util.Locale;

/** How an obligation is built, which tells how its parts are judged. */
public enum DutyShape {
  PLAIN,
  /** One of several lawful ways is enough. */
  ANY_OF,
  /** Every part is needed. */
  ALL_OF,
  /** Binds only where a fact of domestic law holds. */
  CONDITIONAL,
  /** Something must not be done. */
  PROHIBITION,
  /** Binds once another State asks. */
  ON_REQUEST;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
