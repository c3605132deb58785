package org.palermo.convention.decision.proposals;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;

/** The sentences of which drafts are made, in the languages in which they are shipped. */
final class DraftTexts {
  /** The languages of drafts. */
  static final ImmutableList<Language> LANGUAGES =
      ImmutableList.of(Language.ENGLISH, Language.FRENCH);

  private static final Pattern GAP = Pattern.compile("\\{([0-9])\\}");

  private final ImmutableMap<Language, ImmutableSortedMap<String, String>> byLanguage;

  private DraftTexts(ImmutableMap<Language, ImmutableSortedMap<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** The texts that are shipped. */
  static DraftTexts load() {
    return new DraftTexts(
        Maps.toMap(LANGUAGES, language -> read("texts_" + language.tag() + ".properties")));
  }

  /** A resource of this package. */
  static ImmutableSortedMap<String, String> read(String resource) {
    Properties read = new Properties();
    try (InputStream in = requireNonNull(DraftTexts.class.getResourceAsStream(resource), resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
    return ImmutableSortedMap.copyOf(Maps.fromProperties(read));
  }

  /** The texts of one language, by key. */
  ImmutableSortedMap<String, String> in(Language language) {
    return requireNonNull(byLanguage.get(language), language.tag());
  }

  /**
   * A sentence with what is told in its places: a wording in the language of the sentence, all else
   * as it is written.
   */
  Wording say(String key, Object... told) {
    Map<Language, String> said = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      String sentence = requireNonNull(in(language).get(key), key);
      said.put(
          language,
          GAP.matcher(sentence)
              .replaceAll(
                  gap ->
                      Matcher.quoteReplacement(
                          told(told[Integer.parseInt(gap.group(1))], language))));
    }
    return Wording.of(said);
  }

  private static String told(Object what, Language language) {
    return what instanceof Wording wording ? wording.in(language) : what.toString();
  }

  /** What a subject is called: by its code where nobody has said it. */
  Wording theme(Optional<String> theme) {
    return theme.map(code -> called("theme." + code, code)).orElseGet(() -> say("general"));
  }

  /** What a working language is called: by its tag where nobody has said it. */
  Wording language(String tag) {
    return called("language." + tag, tag);
  }

  private Wording called(String key, String code) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      names.put(language, in(language).getOrDefault(key, code.replace('_', ' ')));
    }
    return Wording.of(names);
  }
}
