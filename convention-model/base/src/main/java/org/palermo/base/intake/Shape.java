package org.palermo.base.intake;

/** How the records of a source are written. */
public enum Shape {
  /** One JSON document that holds a record or an array of records. */
  JSON,
  /** JSON Lines, a record a line; of any length. */
  LINES,
  /** A table of RFC 4180 in UTF-8, whose first line names the columns. */
  CSV
}
