package org.palermo.convention.gap;

import java.util.Locale;

/** What is missing: a law, an institution, its practice, a notification, or the answer itself. */
public enum GapKind {
  LAW,
  INSTITUTION,
  PRACTICE,
  /** A notification to the Secretary-General or the like. */
  FORMAL,
  /** Help is needed to answer. */
  REPORTING;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
