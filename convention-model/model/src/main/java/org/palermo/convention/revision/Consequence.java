package org.palermo.convention.revision;

import java.util.Locale;

/** What a change of a questionnaire means for answers already given, from the best to the worst. */
public enum Consequence {
  /** They stand as they are. */
  STAND,
  /** They stand once they are put into the newer form. */
  STAND_TRANSFORMED,
  /** Some of them count only when the State has confirmed them. */
  NEED_CONFIRMATION,
  /** Some of them have no place in the newer form. */
  CANNOT_BE_CARRIED;

  /** The code, such as {@code need_confirmation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
