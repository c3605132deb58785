package org.palermo.documents;

import java.math.BigDecimal;
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

  /**
   * What figures count in.
   *
   * @param code {@code count}, {@code percent}, or a currency of ISO 4217
   * @param decimals how many of the last digits of a value stand behind the point: 2 for money,
   *     which is told in hundredths
   */
  record Unit(String code, int decimals) {
    /** Things. */
    public static final Unit COUNT = new Unit("count", 0);

    /** Whole per cent. */
    public static final Unit PERCENT = new Unit("percent", 0);

    /** Hundredths of a currency. */
    public static Unit money(String currency) {
      return new Unit(currency, 2);
    }

    /** A value as a number with its decimals. */
    public BigDecimal decimal(long value) {
      return BigDecimal.valueOf(value, decimals);
    }
  }
}
