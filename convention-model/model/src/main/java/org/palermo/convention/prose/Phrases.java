package org.palermo.convention.prose;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;

/**
 * The phrases of which rules are told in one language. In each, <code>{0}</code>, <code>{1}</code>
 * and so on stand for what is told. Immutable.
 */
public final class Phrases {
  private static final ImmutableSet<Language> SHIPPED =
      ImmutableSet.of(Language.ENGLISH, Language.FRENCH);
  private static final Pattern GAP = Pattern.compile("\\{([0-9])\\}");

  /** Words for a code begin so; a code without such words is told as it is. */
  private static final String OF_CODE = "code.";

  private final Language language;
  private final ImmutableSortedMap<String, String> byKey;
  private final boolean literal;

  private Phrases(Language language, ImmutableSortedMap<String, String> byKey, boolean literal) {
    this.language = language;
    this.byKey = byKey;
    this.literal = literal;
  }

  /** The languages in which phrases are shipped. */
  public static ImmutableSet<Language> shipped() {
    return SHIPPED;
  }

  /**
   * The shipped phrases of that language.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Phrases in(Language language) {
    checkArgument(
        SHIPPED.contains(language), "no phrases are shipped in %s, only in %s", language, SHIPPED);
    return new Phrases(language, read(language), false);
  }

  /**
   * Phrases in that language, by the keys of those that are shipped.
   *
   * @throws InvalidDataException with every problem: a phrase missing, not known, or with other
   *     places for what is told than the English one
   */
  public static Phrases of(Language language, ImmutableMap<String, String> byKey) {
    ImmutableSortedMap<String, String> model = read(Language.ENGLISH);
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    model.forEach(
        (key, english) -> {
          String own = byKey.get(key);
          if (own == null) {
            if (!key.startsWith(OF_CODE)) {
              found.add(
                  problem(
                      language, key, "phrase-missing", "there is no phrase", "say: " + english));
            }
          } else if (!places(own).equals(places(english))) {
            found.add(
                problem(
                    language,
                    key,
                    "phrase-places",
                    "it tells " + places(own) + ", not " + places(english),
                    "use each place once or more: " + english));
          }
        });
    byKey.keySet().stream()
        .filter(key -> !model.containsKey(key) && !key.startsWith(OF_CODE))
        .forEach(
            key ->
                found.add(
                    problem(language, key, "phrase-unknown", "no rule says this", "leave it out")));
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
    return new Phrases(language, ImmutableSortedMap.copyOf(byKey), false);
  }

  private static Problem problem(
      Language language, String key, String rule, String message, String fix) {
    return new Problem("phrases in " + language.tag(), key, rule, message, fix);
  }

  private static ImmutableSortedSet<String> places(String phrase) {
    return GAP.matcher(phrase)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static ImmutableSortedMap<String, String> read(Language language) {
    String resource = "phrases_" + language.tag() + ".properties";
    Properties read = new Properties();
    try (InputStream in = requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
    return ImmutableSortedMap.copyOf(Maps.fromProperties(read));
  }

  /** The same with codes as they stand in the data, for those who write rules. */
  public Phrases withCodes() {
    return new Phrases(language, byKey, true);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The phrases by key. */
  public ImmutableSortedMap<String, String> byKey() {
    return byKey;
  }

  /** The phrase of that key, with what is told in its places. */
  String say(String key, Object... told) {
    String phrase = requireNonNull(byKey.get(key), key);
    return GAP.matcher(phrase)
        .replaceAll(
            place ->
                java.util.regex.Matcher.quoteReplacement(
                    told[Integer.parseInt(place.group(1))].toString()));
  }

  /** The same for an option: where there are no words, its code is told as a quotation. */
  String option(String code) {
    return literal || byKey.containsKey(OF_CODE + code) ? code(code) : say("option", code(code));
  }

  /**
   * The words for a code, such as an option or a severity; the code itself where there are none.
   */
  String code(String code) {
    if (literal) {
      return code;
    }
    String words = byKey.get(OF_CODE + code);
    return words == null ? code.replace('_', ' ') : words;
  }
}
