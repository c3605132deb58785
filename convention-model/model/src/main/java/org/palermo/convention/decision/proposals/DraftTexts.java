package org.palermo.convention.decision.proposals;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.text.Templates;

/** The sentences of which drafts are made, in the official languages. */
final class DraftTexts {
  /** The languages of drafts. */
  static final ImmutableList<Language> LANGUAGES = ImmutableList.copyOf(Language.values());

  private final ImmutableMap<Language, Templates> byLanguage;

  private DraftTexts(ImmutableMap<Language, Templates> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** The texts that are shipped. */
  static DraftTexts load() {
    return new DraftTexts(
        Maps.toMap(
            LANGUAGES,
            language -> Templates.read(DraftTexts.class::getResourceAsStream, "texts", language)));
  }

  /** The texts of one language, by key. */
  Templates in(Language language) {
    return requireNonNull(byLanguage.get(language), language.tag());
  }

  /**
   * A sentence with what is told in its places: a wording in the language of the sentence, all else
   * as it is written.
   */
  Wording say(String key, Object... told) {
    Map<Language, String> said = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      Object[] words = Arrays.stream(told).map(what -> told(what, language)).toArray();
      said.put(language, in(language).say(key, words));
    }
    return Wording.of(said);
  }

  private static String told(Object what, Language language) {
    return what instanceof Wording wording ? wording.in(language) : what.toString();
  }

  /** The things one after the other, as they are written, parted as each language parts them. */
  Wording list(Iterable<?> things) {
    Map<Language, String> lists = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      lists.put(language, Joiner.on(in(language).say("list")).join(things));
    }
    return Wording.of(lists);
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
      names.put(language, in(language).find(key).orElseGet(() -> code.replace('_', ' ')));
    }
    return Wording.of(names);
  }
}
