package org.palermo.convention.treaty;

import java.util.Locale;

/**
 * How firmly a provision binds, from the firmest down; a closed scale.
 *
 * <p>Source: the legislative guides to the Convention and its Protocols, whose three tiers
 * (mandatory, to be considered, optional) these codes refine.
 */
public enum Strength {
  /** "Shall", outright or once a stated condition is met. */
  MANDATORY,
  /** "Shall", subject to domestic law, basic concepts or the legal system. */
  MANDATORY_SUBJECT_TO_DOMESTIC_LAW,
  /** "Shall endeavour", "shall seek to". */
  MANDATORY_TO_ENDEAVOUR,
  /** "Shall consider": met by weighing, even if the answer was no. */
  MANDATORY_TO_CONSIDER,
  /** "May", "encouraged". */
  OPTIONAL,
  /** Meaning, scope and saving clauses: no duty of their own. */
  DEFINITIONAL,
  /** Organs and final clauses. */
  INSTITUTIONAL;

  /** The code on the wire, such as {@code mandatory_to_consider}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a State party must do what the provision says, with or without the qualifier of
   * domestic law.
   */
  public boolean isFirmDuty() {
    return this == MANDATORY || this == MANDATORY_SUBJECT_TO_DOMESTIC_LAW;
  }

  /** Whether the provision lays any duty or option on States at all. */
  public boolean isObligation() {
    return compareTo(OPTIONAL) <= 0;
  }
}
