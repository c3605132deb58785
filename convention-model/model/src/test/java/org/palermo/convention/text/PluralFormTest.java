package org.palermo.convention.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;

class PluralFormTest {
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
  @EnumSource(Language.class)
  void numbersTakeEachFormOfTheirLanguageAndNoOther(Language language) {
    Set<String> taken =
        LongStream.rangeClosed(0, 200)
            .mapToObj(number -> PluralForm.of(language, number))
            .collect(Collectors.toSet());
    assertThat(taken).isEqualTo(PluralForm.of(language));
  }
}
