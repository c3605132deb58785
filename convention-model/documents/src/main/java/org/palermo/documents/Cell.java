package org.palermo.documents;

import java.util.OptionalLong;
import org.palermo.convention.Language;

/** What stands in a cell of a table. */
public sealed interface Cell {
  /**
   * Words.
   *
   * @param text as they are read; may be empty
   * @param language in which they are written, which may be another than the document's
   */
  record Words(String text, Language language) implements Cell {}

  /**
   * A figure. No figure goes without its basis.
   *
   * @param value the figure; empty where it is withheld
   * @param unit what it counts in
   * @param basis of what, and of what day
   */
  record Measured(OptionalLong value, Unit unit, Basis basis) implements Cell {}

  /** What figures count in. */
  enum Unit {
    COUNT,
    PERCENT
  }
}
