package org.palermo.convention.treaty;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Reads one place, character by character: a code, a blank, an article, marks in brackets, and the
 * letter of a clause. By hand and not by pattern, since thousands are read at each start, before
 * anything is compiled.
 */
final class CitationText {
  private static final int LONGEST_CODE = 32;
  private static final int LONGEST_MARK = 7;
  private static final int MOST_BRACKETS = 6;
  private static final int MOST_DIGITS = 4;

  private final String text;
  private int at;

  CitationText(String text) {
    this.text = text;
  }

  /** Whether it can be the code of an instrument: capitals, digits and low lines. */
  static boolean isCode(String code) {
    if (code.isEmpty() || code.length() > LONGEST_CODE || !isCapital(code.charAt(0))) {
      return false;
    }
    for (int i = 1; i < code.length(); i++) {
      char sign = code.charAt(i);
      if (!isCapital(sign) && !isDigit(sign) && sign != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char sign) {
    return sign >= 'A' && sign <= 'Z';
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isSmall(char sign) {
    return sign >= 'a' && sign <= 'z';
  }

  /**
   * The place.
   *
   * @throws IllegalArgumentException if the text is of another form, or a mark cannot stand where
   *     it does
   */
  Citation citation() {
    int blank = text.indexOf(' ');
    if (blank < 0 || !isCode(text.substring(0, blank))) {
      throw malformed();
    }
    at = blank + 1;
    int article = article();
    ImmutableList<Mark> steps = steps();
    if (at != text.length()) {
      throw malformed();
    }
    return new Citation(text.substring(0, blank), article, steps);
  }

  private int article() {
    int start = at;
    int number = 0;
    while (at < text.length() && at - start < MOST_DIGITS && isDigit(text.charAt(at))) {
      number = 10 * number + text.charAt(at++) - '0';
    }
    if (at == start || text.charAt(start) == '0') {
      throw malformed();
    }
    return number;
  }

  private ImmutableList<Mark> steps() {
    ImmutableList.Builder<Mark> steps = ImmutableList.builder();
    Mark above = null;
    for (int i = 0; i < MOST_BRACKETS && at < text.length() && text.charAt(at) == '('; i++) {
      above = bracket(above);
      steps.add(above);
    }
    if (at < text.length() && isSmall(text.charAt(at))) {
      steps.add(Mark.clause(text.substring(at, at + 1)));
      at++;
    }
    return steps.build();
  }

  private Mark bracket(@Nullable Mark above) {
    int start = ++at;
    while (at < text.length() && (isSmall(text.charAt(at)) || isDigit(text.charAt(at)))) {
      at++;
    }
    if (at == start || at - start > LONGEST_MARK || at == text.length() || text.charAt(at) != ')') {
      throw malformed();
    }
    return Mark.below(above, text.substring(start, at++));
  }

  private IllegalArgumentException malformed() {
    return malformed(text);
  }

  static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException("a citation reads like UNTOC 5(1)(a), was '" + text + "'");
  }
}
