package org.palermo.convention.questionnaire;

import java.util.Locale;

/** What kind of answer a question takes; a closed list. */
public enum AnswerType {
  /** Yes, in part, no; where offered, not applicable or optional provision not exercised. */
  COMPLIANCE(true),
  /** Yes or no: a formal fact. */
  BOOLEAN(true),
  /** One of a list. */
  CHOICE(true),
  /** Some of a list. */
  MULTICHOICE(true),
  /** Prose, read by people and never compared. */
  TEXT(false),
  NUMBER(false),
  DATE(false),
  /** Laws cited. */
  LAW_REFERENCE(false),
  /** Figures by period. */
  STATISTICS(false),
  /** Cases that show use. */
  CASE_EXAMPLE(false),
  /** Keyed rows, each with answers of its own; one level deep. */
  ROWS(false);

  private final boolean hasOptions;

  AnswerType(boolean hasOptions) {
    this.hasOptions = hasOptions;
  }

  /** The code on the wire, such as {@code law_reference}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the question lists the options that may be chosen. */
  public boolean hasOptions() {
    return hasOptions;
  }

  /** Whether exactly one option is chosen. */
  public boolean isSingle() {
    return hasOptions && this != MULTICHOICE;
  }
}
