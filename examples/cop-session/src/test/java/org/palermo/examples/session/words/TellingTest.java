package org.palermo.examples.session.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.text.Parity;
import org.palermo.convention.treaty.Strength;

class TellingTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(
            Parity.strict()
                .between(Telling.in(Language.ENGLISH).words(), Telling.in(language).words()))
        .isEmpty();
  }

  @Test
  void everyCodeOfAClosedScaleHasWords() {
    Stream<String> scales =
        Stream.of(
                Arrays.stream(NeedKind.values()).map(code -> "kind." + code.code()),
                Arrays.stream(Grounds.values()).map(code -> "grounds." + code.code()),
                Arrays.stream(Grounds.values()).map(code -> "grounds." + code.code() + ".meaning"),
                Arrays.stream(Footing.values()).map(code -> "footing." + code.code()),
                Arrays.stream(Footing.values()).map(code -> "footing." + code.code() + ".meaning"),
                Arrays.stream(GapKind.values()).map(code -> "gap." + code.code()),
                Arrays.stream(Strength.values()).map(code -> "strength." + code.code()),
                Arrays.stream(Coverage.Level.values()).map(code -> "coverage." + code.code()),
                Arrays.stream(NeedSource.Type.values())
                    .filter(type -> type != NeedSource.Type.LESSON)
                    .map(code -> "source." + code.code()),
                Arrays.stream(Visibility.values())
                    .map(code -> "visibility." + code.name().toLowerCase(Locale.ROOT)))
            .flatMap(keys -> keys);
    assertThat(Telling.in(Language.ENGLISH).words().byKey().keySet()).containsAll(scales.toList());
  }

  @Test
  void optionsAreCalledByTheirNamesAndThoseOfOneQuestionByTheirCodes() {
    Telling french = Telling.in(Language.FRENCH);
    assertThat(french.answer("yes_in_part, ministry")).isEqualTo("oui en partie, ministry");
    assertThat(Telling.in(Language.CHINESE).answer("0 of 1, by A, B")).isEqualTo("0 of 1, by A, B");
    assertThat(Telling.in(Language.ENGLISH).answer("not_asked")).isEqualTo("not_asked");
  }
}
