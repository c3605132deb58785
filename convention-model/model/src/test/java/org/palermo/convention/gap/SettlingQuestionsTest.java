package org.palermo.convention.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.gap.SampleBook.gap;
import static org.palermo.convention.gap.SampleBook.in;
import static org.palermo.convention.gap.SampleBook.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SampleForm;

class SettlingQuestionsTest {
  private final GapRule onC1AndC2 =
      rule(
          "f.c1",
          "UNTOC 5(1)",
          List.of(),
          gap(in("f.c1", "no"), Severity.CRITICAL, GapKind.LAW, "LEGAL"),
          gap(in("f.c2", "no"), Severity.MINOR, GapKind.PRACTICE, "TRAINING"));

  @ParameterizedTest
  @CsvSource({
    "'', '', FOUND, f.c1 f.c2",
    "'', yes, FOUND, f.c1",
    "yes, '', FOUND, f.c2",
    "no, '', SETTLED, ''",
    "yes, no, SETTLED, ''",
  })
  void fewestQuestionsThatSettleItWhateverIsAnswered(
      String c1, String c2, SettlingQuestions.Outcome outcome, String questions) {
    AnswerSheet sheet = SampleForm.sheet();
    sheet = c1.isEmpty() ? sheet : sheet.with(RecordedAnswer.option("f.c1", c1));
    sheet = c2.isEmpty() ? sheet : sheet.with(RecordedAnswer.option("f.c2", c2));
    SettlingQuestions settling = SettlingQuestions.of(onC1AndC2, sheet);
    assertThat(settling.outcome()).isEqualTo(outcome);
    assertThat(String.join(" ", settling.questions())).isEqualTo(questions);
  }

  @Test
  void questionsAndOutcomeBelongTogether() {
    assertThatThrownBy(
            () ->
                new SettlingQuestions(
                    SettlingQuestions.Outcome.NONE, ImmutableList.of("untoc.05.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
  }
}
