package org.palermo.convention;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * An official language of the Conference; the six texts of the Convention are equally authentic.
 * Source: UNTOC art. 41.
 */
public enum Language {
  ARABIC("ar"),
  CHINESE("zh"),
  ENGLISH("en"),
  FRENCH("fr"),
  RUSSIAN("ru"),
  SPANISH("es");

  private static final ImmutableList<Language> FALLBACK =
      ImmutableList.of(ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE);

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The two-letter tag of BCP 47, such as {@code en}. */
  public String tag() {
    return tag;
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft() {
    return this == ARABIC;
  }

  /** The languages tried, in this order, when a text lacks the one wanted. */
  public static ImmutableList<Language> fallback() {
    return FALLBACK;
  }

  /**
   * The language of a tag.
   *
   * @throws IllegalArgumentException if the tag is none of the six
   */
  public static Language ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    throw new IllegalArgumentException(
        "language must be one of ar, zh, en, fr, ru, es, was " + tag);
  }
}
