package org.palermo.convention.gap;

import java.util.Locale;

/** On what footing a rule of an instrument is put to a State. */
public enum Footing {
  /** A party: an unmet duty. */
  DUTY,
  /**
   * Party by the date of the register, without a date: whether the duty bound on the date asked
   * about is not known.
   */
  DUTY_IF_PARTY,
  /** A signatory, or a deposit not yet in force: what is still to be made ready. */
  READINESS;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
