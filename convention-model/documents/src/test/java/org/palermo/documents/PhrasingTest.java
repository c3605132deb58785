package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;

class PhrasingTest {
  private static final String SCARCE = "limited_resources";

  private static Phrasing in(Language language, ImmutableMap<String, Wording> names) {
    return new Phrasing(new Edition(language, names, false, "PALERMO/TEST"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decision 2/6 | решение 2/6",
        "decision 2/6 (c)(i) | решение 2/6 (c)(i)",
        "resolution 10/4 | резолюция 10/4",
        "decision 3/4 with recommendation 7(b) | decision 3/4 with recommendation 7(b)",
        "resolution of the eleventh session | resolution of the eleventh session",
        "working group, October 2007, on decision 3/4 | working group, October 2007, on decision 3/4"
      })
  void anActIsNeverToldHalfInEachLanguage(String cited, String said) {
    assertThat(in(Language.RUSSIAN, ImmutableMap.of()).act(cited)).isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDifficultyOfTheQuestionnairesIsNamedInEachLanguage(Language language) {
    assertThat(in(language, ImmutableMap.of()).difficulty(SCARCE))
        .isEqualTo(
            new Cell.Words(
                FixedTexts.in(language).say("difficulty.limited_resources.name"), language));
  }

  @Test
  void aDifficultyIsCalledByTheNamesFirstAndByItsCodeLast() {
    Wording own = Wording.english("too little money");
    assertThat(in(Language.FRENCH, ImmutableMap.of(SCARCE, own)).difficulty(SCARCE))
        .isEqualTo(new Cell.Words("too little money", Language.ENGLISH));
    assertThat(in(Language.FRENCH, ImmutableMap.of()).difficulty("no_roads"))
        .isEqualTo(new Cell.Words("no roads", Language.ENGLISH));
  }
}
