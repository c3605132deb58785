package org.palermo.convention.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;

class PhrasesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysAllThatEnglishSaysWithTheSamePlaces(Language language) {
    ImmutableMap<String, String> own = ImmutableMap.copyOf(Phrases.in(language).byKey());
    assertThatCode(() -> Phrases.of(language, own)).doesNotThrowAnyException();
    assertThat(own.keySet()).isEqualTo(Phrases.in(Language.ENGLISH).byKey().keySet());
  }

  @Test
  void aLanguageOfOnesOwnIsRefusedWithAllThatIsWrong() {
    Map<String, String> own = new HashMap<>(Phrases.in(Language.ENGLISH).byKey());
    own.remove("known");
    own.put("in", "{0} es {2}");
    own.put("nonsense", "nada");
    own.put("code.legal", "legislación");
    assertThatThrownBy(() -> Phrases.of(Language.SPANISH, ImmutableMap.copyOf(own)))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactlyInAnyOrder(
                        "phrase-missing", "phrase-places", "phrase-unknown"));
  }

  @Test
  void aCodeWithoutWordsIsToldAsItIs() {
    Phrases english = Phrases.in(Language.ENGLISH);
    assertThat(english.code("yes_in_part")).isEqualTo("yes in part");
    assertThat(english.code("agreement_or_conspiracy")).isEqualTo("agreement or conspiracy");
    assertThat(english.withCodes().code("yes_in_part")).isEqualTo("yes_in_part");
  }
}
