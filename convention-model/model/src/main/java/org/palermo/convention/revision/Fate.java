package org.palermo.convention.revision;

import java.util.Locale;

/** What became of an answer when the questionnaire changed, from the best to the worst. */
public enum Fate {
  /** It stands as it was given, to the question of the same id. */
  CARRIED,
  /** It counts in another form, or for another question. */
  TRANSFORMED,
  /** It is kept as a proposal, and counts for nothing until the State has confirmed it. */
  NEEDS_CONFIRMATION,
  /** The newer form has no place for it; the older response still holds it. */
  LOST;

  /** The code on the wire, such as {@code needs_confirmation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The worse of both. */
  Fate or(Fate other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
