package org.palermo.examples.session.report;

import java.time.LocalDate;

/** Figures and dates as the report writes them, the same in every locale. */
final class Figures {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  /** What stands where there is no figure. */
  static final String NONE = "\u2013";

  private Figures() {}

  /** A whole number with its thousands apart: {@code 12,345}. */
  static String count(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return number < 0 ? "\u2212" + text : text.toString();
  }

  /** A share in whole per cent, rounded half up; a dash where there is no whole. */
  static String percent(long part, long whole) {
    return whole <= 0 ? NONE : (200 * part + whole) / (2 * whole) + " %";
  }

  /** A date in words: {@code 25 November 2026}. */
  static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }

  /** A date for a narrow column, which does not break: {@code 25 Nov 2026}. */
  static String shortDate(LocalDate day) {
    return day.getDayOfMonth()
        + "\u00A0"
        + MONTHS[day.getMonthValue() - 1].substring(0, 3)
        + "\u00A0"
        + day.getYear();
  }

  /** A number with its noun, in one or many: {@code 1 need}, {@code 2 needs}. */
  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }
}
