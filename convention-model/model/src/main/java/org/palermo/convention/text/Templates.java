package org.palermo.convention.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermo.convention.Language;

/**
 * Texts of one language by key. In each text <code>{0}</code>, <code>{1}</code> and so on to <code>
 * {9}</code> stand for what is told, in any order and as often as the language wants. Figures are
 * written with the digits 0 to 9 in every language, so that they can be checked against the data.
 *
 * @param language the language
 * @param byKey the texts
 */
public record Templates(Language language, ImmutableSortedMap<String, String> byKey) {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  /** Texts by key. */
  public static Templates of(Language language, Map<String, String> byKey) {
    return new Templates(language, ImmutableSortedMap.copyOf(byKey));
  }

  /**
   * The texts of the file of a language, such as {@code texts_fr.properties}.
   *
   * @param name the part before the language, such as {@code texts}
   * @throws NullPointerException with the name of the file, if there is none
   */
  public static Templates read(TextResources resources, String name, Language language) {
    return new Templates(language, resources.read(name + "_" + language.tag() + ".properties"));
  }

  /**
   * Whether texts shipped in that language are an unofficial draft that nobody who writes the
   * language has checked.
   */
  public static boolean isDraft(Language language) {
    return switch (language) {
      case ENGLISH, FRENCH, SPANISH -> false;
      case ARABIC, CHINESE, RUSSIAN -> true;
    };
  }

  /** The text of that key as it stands, if there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The text of that key, with what is told in its places.
   *
   * @throws IllegalArgumentException if there is no such text, or more places than things told
   */
  public String say(String key, Object... told) {
    String text = byKey.get(key);
    checkArgument(text != null, "there is no text '%s'", key);
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              checkArgument(number < told.length, "'%s' wants {%s}", key, number);
              return Matcher.quoteReplacement(told[number].toString());
            });
  }

  /**
   * The text of that key in the form that a number takes, such as {@code days.other} for {@code
   * days}; the number is told in place 0.
   *
   * @param number 0 or more
   */
  public String count(String key, long number, Object... more) {
    Object[] told = new Object[more.length + 1];
    told[0] = number;
    System.arraycopy(more, 0, told, 1, more.length);
    return say(key + "." + PluralForm.of(language, number), told);
  }

  /** The places of a text, such as <code>{0}</code>. */
  static ImmutableSortedSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
