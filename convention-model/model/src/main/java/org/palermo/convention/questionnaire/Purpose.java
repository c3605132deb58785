package org.palermo.convention.questionnaire;

import java.util.Locale;

/** What a question is asked for. */
public enum Purpose {
  /** How a provision is carried out. */
  SUBSTANCE,
  /** Facts that steer other questions or the choice of remedy. */
  CONTEXT,
  /** Whether help is needed to answer at all: the opening question since 2004. */
  REPORTING_HELP,
  /** Difficulties met. */
  DIFFICULTY,
  /** Whether assistance is required. */
  ASSISTANCE_REQUIRED,
  /** Which kinds of assistance are asked for. */
  ASSISTANCE_WANTED,
  /** What assistance is already being given. */
  ASSISTANCE_RECEIVED,
  /** What the State holds to be good practice. */
  GOOD_PRACTICE;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
