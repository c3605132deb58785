package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static final Verdicts VERDICTS = Verdicts.of(new SampleContent().content());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arms.01.1=no                      | a gap, major
          arms.01.1=yes arms.03.1=stamp+laser | no gap
          ''                                | undetermined, from info to major
          """)
  void answersOnOneLineAreJudged(String answers, String verdict) {
    assertThat(VERDICTS.on("arms.01.1", answers)).isEqualTo(verdict);
  }

  @Test
  void aRuleThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> VERDICTS.on("arms.09.9", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule arms.09.9");
  }

  @Test
  void anAnswerToNoQuestionIsRefused() {
    assertThatThrownBy(() -> VERDICTS.on("arms.01.1", "arms.09.9=yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no question arms.09.9");
  }
}
