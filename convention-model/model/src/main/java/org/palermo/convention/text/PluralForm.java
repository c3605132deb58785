package org.palermo.convention.text;

import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.Language;

/**
 * Which form of a phrase a whole number takes. Source: the plural rules of the Unicode Common
 * Locale Data Repository, for whole numbers.
 */
public final class PluralForm {
  private PluralForm() {}

  /** The forms of a language. */
  public static ImmutableSortedSet<String> of(Language language) {
    return switch (language) {
      case ARABIC -> ImmutableSortedSet.of("zero", "one", "two", "few", "many", "other");
      case CHINESE -> ImmutableSortedSet.of("other");
      case RUSSIAN -> ImmutableSortedSet.of("one", "few", "many");
      case ENGLISH, FRENCH, SPANISH -> ImmutableSortedSet.of("one", "other");
    };
  }

  /** The form of a number, 0 or more. */
  public static String of(Language language, long number) {
    return switch (language) {
      case ARABIC -> arabic(number);
      case CHINESE -> "other";
      case RUSSIAN -> russian(number);
      case FRENCH -> number <= 1 ? "one" : "other";
      case ENGLISH, SPANISH -> number == 1 ? "one" : "other";
    };
  }

  private static String arabic(long number) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    long rest = number % 100;
    return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
  }

  private static String russian(long number) {
    long ten = number % 10;
    long hundred = number % 100;
    if (ten == 1 && hundred != 11) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  }
}
