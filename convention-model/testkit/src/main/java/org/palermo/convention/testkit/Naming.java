package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** What ids, and the words by which a ground is told, must be like. */
final class Naming {
  private Naming() {}

  /**
   * Fails unless the id is well formed and the same each time.
   *
   * @param whose such as {@code a plugin}
   * @param id asks a new instance for its id
   */
  static void idIsWellFormedAndPermanent(String whose, Supplier<String> id) {
    String first = id.get();
    assertThat(first)
        .as("the id of %s: lower-case letters, digits and hyphens, a letter first", whose)
        .matches("[a-z][a-z0-9-]{0,63}");
    assertThat(id.get()).as("every instance tells the same id").isEqualTo(first);
  }

  /** Fails unless the words can stand in a report: one line of three words or more. */
  static void isALineOfWords(String what, String words) {
    assertThat(words)
        .as("%s: one line of three words or more, without blanks at its ends", what)
        .isEqualTo(words.strip())
        .matches("\\S+( \\S+){2,}");
  }

  /** Fails unless the words are a sentence: a line of words that begins and ends as one. */
  static void isASentence(String what, String words) {
    isALineOfWords(what, words);
    assertThat(Character.isLowerCase(words.codePointAt(0)))
        .as("%s begins as a sentence does, not with a small letter: %s", what, words)
        .isFalse();
    assertThat(words).as("%s ends as a sentence does", what).matches(".*[.!?\u06d4\u061f\u3002]");
  }
}
