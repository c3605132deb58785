package org.palermo.convention;

import java.util.Comparator;

/**
 * One thing wrong with data, said so that the person who wrote the data can mend it.
 *
 * @param file the document, as the caller names it
 * @param place where in it: a JSON pointer such as {@code /answers/3/option}, or a line such as
 *     {@code line 7}; empty for the document as a whole
 * @param rule short permanent name of the rule that is broken, such as {@code unknown-question}
 * @param message what is wrong, with the value found
 * @param fix what most likely mends it
 */
public record Problem(String file, String place, String rule, String message, String fix)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::place)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message)
          .thenComparing(Problem::fix);

  /** By file, then place, then rule, then words. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line: {@code file place: message [rule]; fix}. */
  @Override
  public String toString() {
    return file + (place.isEmpty() ? "" : " " + place) + ": " + message + " [" + rule + "]; " + fix;
  }
}
