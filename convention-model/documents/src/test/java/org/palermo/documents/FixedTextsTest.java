package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.convention.text.Parity;

class FixedTextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(
            Parity.strict()
                .between(
                    FixedTexts.in(Language.ENGLISH).templates(),
                    FixedTexts.in(language).templates()))
        .isEmpty();
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
