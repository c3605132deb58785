package org.palermo.convention.conference;

import java.util.Locale;

/**
 * Who acts under decision 2/6; a closed scale. Only the Conference decides: the working group
 * advises, the secretariat serves. Source: decision 2/6, opening words.
 */
public enum Body {
  /** The parties in session. */
  CONFERENCE,
  /** Its President, Vice-Presidents and Rapporteur. */
  BUREAU,
  /** The open-ended working group on technical assistance. */
  WORKING_GROUP,
  /** The chair of that group, from the bureau. */
  CHAIR,
  /** The secretariat of the Conference. */
  SECRETARIAT,
  /** Anybody else, such as States, other committees and other organizations. */
  OTHER;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
