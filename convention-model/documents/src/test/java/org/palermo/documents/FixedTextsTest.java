package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;

class FixedTextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  private static Set<String> stems(Language language) {
    return FixedTexts.in(language).byKey().keySet().stream()
        .map(key -> FORM.matcher(key).replaceAll(".#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(stems(language)).isEqualTo(stems(Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasExactlyItsPluralForms(Language language) {
    Set<String> keys = FixedTexts.in(language).byKey().keySet();
    for (String stem : stems(language)) {
      if (stem.endsWith(".#")) {
        String key = stem.substring(0, stem.length() - 2);
        assertThat(
                keys.stream()
                    .filter(k -> k.startsWith(key + ".") && FORM.matcher(k).find())
                    .map(k -> k.substring(key.length() + 1)))
            .as(key)
            .containsExactlyInAnyOrderElementsOf(PluralForm.of(language));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageTellsTheSameInEachText(Language language) {
    FixedTexts english = FixedTexts.in(Language.ENGLISH);
    FixedTexts.in(language)
        .byKey()
        .forEach(
            (key, text) -> {
              String model =
                  english
                      .byKey()
                      .getOrDefault(
                          key, english.byKey().get(FORM.matcher(key).replaceAll(".other")));
              assertThat(places(text)).as(key).isEqualTo(places(String.valueOf(model)));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1, one", "ENGLISH, 0, other", "FRENCH, 0, one", "FRENCH, 2, other",
    "SPANISH, 1, one", "RUSSIAN, 1, one", "RUSSIAN, 11, many", "RUSSIAN, 21, one",
    "RUSSIAN, 22, few", "RUSSIAN, 12, many", "RUSSIAN, 5, many", "ARABIC, 0, zero",
    "ARABIC, 2, two", "ARABIC, 103, few", "ARABIC, 50, many", "ARABIC, 100, other",
    "CHINESE, 1, other"
  })
  void numbersTakeTheFormOfTheirLanguage(Language language, long number, String form) {
    assertThat(PluralForm.of(language, number)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1 July 2005", "FRENCH, 1er juillet 2005", "SPANISH, 1 de julio de 2005",
    "RUSSIAN, 1 июля 2005 года", "ARABIC, 1 تموز/يوليه 2005", "CHINESE, 2005年7月1日"
  })
  void datesReadAsInThatLanguage(Language language, String words) {
    assertThat(FixedTexts.in(language).date(LocalDate.of(2005, 7, 1))).isEqualTo(words);
  }

  @Test
  void onlyCheckedLanguagesAreNoDrafts() {
    assertThat(Language.values())
        .filteredOn(language -> FixedTexts.in(language).isDraft())
        .containsExactly(Language.ARABIC, Language.CHINESE, Language.RUSSIAN);
  }
}
