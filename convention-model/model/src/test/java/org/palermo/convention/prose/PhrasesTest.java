package org.palermo.convention.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;

class PhrasesTest {
  @Test
  void frenchSaysAllThatEnglishSaysWithTheSamePlaces() {
    ImmutableMap<String, String> french = ImmutableMap.copyOf(Phrases.in(Language.FRENCH).byKey());
    assertThatCode(() -> Phrases.of(Language.FRENCH, french)).doesNotThrowAnyException();
    assertThat(french.keySet()).isEqualTo(Phrases.in(Language.ENGLISH).byKey().keySet());
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

  @Test
  void aLanguageThatIsNotShippedIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrases.in(Language.ARABIC))
        .withMessageContaining("ARABIC");
  }
}
