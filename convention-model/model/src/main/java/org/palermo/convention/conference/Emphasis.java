package org.palermo.convention.conference;

import java.util.Locale;

/** How much weight the Conference has laid on a subject, from the least up; a closed scale. */
public enum Emphasis {
  /** Set behind other subjects. */
  DEFERRED,
  /** Nothing has been directed. */
  NONE,
  /** Named as an area of work. */
  AREA,
  /** Named as a priority. */
  PRIORITY,
  /** Called for without further delay. */
  URGENT;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
