package org.palermo.convention.gap;

import java.util.Locale;

/** What a finding rests on, from the weakest up: named grounds, never a number. */
public enum Grounds {
  /** A third party's indicator suggests it; the State has not spoken. */
  PRESUMED,
  /** The State's own answers contradict one another; the more specific one is taken. */
  CONTRADICTED,
  /** The State says so. */
  STATED,
  /** The State says so and cites a law or a case. */
  SUPPORTED;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
