package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a citation below its article: a number, a letter, a Roman numeral or a clause letter.
 *
 * <p>Whether {@code (i)} is the ninth letter or the first numeral depends on where it stands: the
 * treaties number paragraphs by figures, sub-paragraphs by letters and what lies below a letter by
 * Roman numerals. So UNTOC 29(1)(i) is a letter and UNTOC 5(1)(a)(i) a numeral.
 *
 * @param kind what the mark is, which the marks above it decide
 * @param word the mark as written, without brackets
 */
public record Mark(Kind kind, String word) implements Comparable<Mark> {
  /** Kinds of marks; the order is the one in which they nest. */
  public enum Kind {
    NUMBER,
    LETTER,
    NUMERAL,
    CLAUSE;

    /** Whether a word can be a mark of this kind. */
    boolean holds(String word) {
      return placeOf(this, word) > 0;
    }
  }

  private static final ImmutableList<String> ROMAN_UNITS =
      ImmutableList.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final ImmutableList<String> ROMAN_TENS = ImmutableList.of("", "x", "xx", "xxx");

  /**
   * @throws IllegalArgumentException if the word is no mark of that kind
   */
  public Mark {
    checkArgument(placeOf(kind, word) > 0, "'%s' is no %s", word, kind);
  }

  /** The mark that a word makes directly below another, or below the article itself. */
  static Mark below(@Nullable Mark above, String word) {
    return new Mark(kindBelow(above, word), word);
  }

  private static Kind kindBelow(@Nullable Mark above, String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Kind.NUMBER;
    }
    return above == null || above.kind == Kind.NUMBER ? Kind.LETTER : Kind.NUMERAL;
  }

  /**
   * Whether it may stand directly below that mark, or below the article itself: it is of the kind
   * as which it would be read there, and nothing stands below a clause.
   */
  boolean canStandBelow(@Nullable Mark above) {
    return (above == null || above.kind != Kind.CLAUSE)
        && (kind == Kind.CLAUSE || kind == kindBelow(above, word));
  }

  /**
   * The letter of a clause, written without brackets: the last {@code a} of {@code UNTOC
   * 5(1)(a)(ii)a}.
   */
  static Mark clause(String word) {
    return new Mark(Kind.CLAUSE, word);
  }

  /** The words between brackets. */
  static List<String> wordsOf(String brackets) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < brackets.length(); i++) {
      if (brackets.charAt(i) == '(') {
        from = i + 1;
      } else if (brackets.charAt(i) == ')') {
        words.add(brackets.substring(from, i));
      }
    }
    return words.build();
  }

  /** The place among marks of its kind, from 1. */
  int place() {
    return placeOf(kind, word);
  }

  /** The mark of the same kind at another place, as ranges need it. */
  Mark at(int place) {
    return new Mark(
        kind,
        switch (kind) {
          case NUMBER -> Integer.toString(place);
          case LETTER, CLAUSE -> Character.toString((char) ('a' + place - 1));
          case NUMERAL -> ROMAN_TENS.get(place / 10) + ROMAN_UNITS.get(place % 10);
        });
  }

  private static int placeOf(Kind kind, String word) {
    return switch (kind) {
      case NUMBER -> number(word);
      case LETTER, CLAUSE -> letter(word);
      case NUMERAL -> romanPlace(word);
    };
  }

  /** Figures from 1 to 9999; looked at one by one, since places are read by the thousand. */
  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char figure = word.charAt(i);
      if (figure < '0' || figure > '9' || i > 3 || (i == 0 && figure == '0')) {
        return -1;
      }
      number = 10 * number + figure - '0';
    }
    return word.isEmpty() ? -1 : number;
  }

  private static int letter(String word) {
    boolean small = word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    return small ? word.charAt(0) - 'a' + 1 : -1;
  }

  private static int romanPlace(String word) {
    for (int tens = 0; tens < ROMAN_TENS.size(); tens++) {
      String head = ROMAN_TENS.get(tens);
      int units = word.startsWith(head) ? ROMAN_UNITS.indexOf(word.substring(head.length())) : -1;
      if (units >= 0 && tens + units > 0) {
        return 10 * tens + units;
      }
    }
    return -1;
  }

  @Override
  public int compareTo(Mark other) {
    int byPlace = kind.compareTo(other.kind);
    if (byPlace == 0) {
      byPlace = Integer.compare(place(), other.place());
    }
    return byPlace != 0 ? byPlace : word.compareTo(other.word);
  }

  // Written out: marks are compared by the thousand at each start, before what a record brings by
  // itself is fast.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Mark mark && kind == mark.kind && word.equals(mark.word));
  }

  @Override
  public int hashCode() {
    return 31 * kind.name().hashCode() + word.hashCode();
  }

  /** The mark as it stands in a citation, in brackets but for a clause. */
  @Override
  public String toString() {
    return kind == Kind.CLAUSE ? word : "(" + word + ")";
  }
}
