package org.palermo.convention.json.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of ISO 8601, of the years 0000 to 9999. Read figure by figure: the formatter of the platform
 * would take longer to set up than all days of a bundle take to read.
 */
final class Days {
  private static final String FORM = "0000-00-00";

  private Days() {}

  /** The day; empty for a text that is none. */
  static Optional<LocalDate> parse(String text) {
    if (text.length() != FORM.length()) {
      return Optional.empty();
    }
    for (int i = 0; i < FORM.length(); i++) {
      char unit = text.charAt(i);
      boolean fits = FORM.charAt(i) == '-' ? unit == '-' : unit >= '0' && unit <= '9';
      if (!fits) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
