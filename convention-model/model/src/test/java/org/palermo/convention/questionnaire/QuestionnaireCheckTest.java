package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.Problem;

class QuestionnaireCheckTest {
  private static QuestionBuilder question(String id, AnswerType type, int order) {
    return Question.builder(id, "FORM", type).order(order);
  }

  private static QuestionBuilder asked(String id, int order, Condition condition) {
    return question(id, AnswerType.COMPLIANCE, order).askedWhen(Optional.of(condition));
  }

  private static List<String> faults(Question... questions) {
    return QuestionnaireCheck.of(SampleForm.form(List.of(questions))).stream()
        .map(Problem::rule)
        .toList();
  }

  private static Condition in(String id, String option) {
    return new Condition.In(id, ImmutableSortedSet.of(option));
  }

  @Test
  void theSampleFormHasNoFault() {
    assertThat(QuestionnaireCheck.of(SampleForm.form(SampleForm.QUESTIONS))).isEmpty();
  }

  @Test
  void aQuestionCannotWaitForItselfOrALaterOne() {
    assertThat(faults(asked("f.1", 1, in("f.1", "yes")).build()))
        .containsExactly("asked-when-looks-ahead");
    assertThat(
            faults(
                asked("f.1", 1, in("f.2", "yes")).build(),
                asked("f.2", 2, in("f.1", "yes")).build()))
        .containsExactly("asked-when-looks-ahead");
  }

  @Test
  void aQuestionCannotWaitForAScopeThatHoldsIt() {
    Condition any = new Condition.AnyAnswerIn(Scope.parse("FORM"), ImmutableSortedSet.of("no"));
    assertThat(faults(asked("f.1", 1, any).build())).containsExactly("scope-looks-ahead");
  }

  @Test
  void aConditionCannotAskForAnOptionThatIsNotOffered() {
    assertThat(
            faults(
                question("f.1", AnswerType.COMPLIANCE, 1).build(),
                asked("f.2", 2, in("f.1", "perhaps")).build()))
        .containsExactly("option-unknown");
  }

  @Test
  void aConditionCannotCompareWhatIsNoNumber() {
    Condition compare = new Condition.Compare("f.1", Comparison.BELOW, BigDecimal.ONE);
    assertThat(
            faults(
                question("f.1", AnswerType.COMPLIANCE, 1).build(),
                asked("f.2", 2, compare).build()))
        .containsExactly("option-unknown");
  }

  @Test
  void aConditionOnRowsCannotLookPastTheirColumns() {
    Question rows =
        question("f.1", AnswerType.ROWS, 1)
            .columns(List.of(question("f.1.kind", AnswerType.BOOLEAN, 1).build()))
            .build();
    assertThat(
            faults(
                rows,
                asked(
                        "f.2",
                        2,
                        new Condition.RowsHold(
                            "f.1",
                            Condition.RowsHold.Quantifier.ANY,
                            0,
                            new Condition.AllOf(
                                ImmutableList.of(in("f.1.kind", "yes"), in("f.9", "yes")))))
                    .build()))
        .containsExactly("option-unknown");
  }

  @Test
  void aColumnCannotWaitForALaterColumn() {
    Question rows =
        question("f.1", AnswerType.ROWS, 1)
            .columns(
                List.of(
                    asked("f.1.a", 1, in("f.1.b", "yes")).build(),
                    question("f.1.b", AnswerType.BOOLEAN, 2).build()))
            .build();
    assertThat(faults(rows)).containsExactly("asked-when-looks-ahead");
  }

  @Test
  void twoQuestionsCannotStandAtOnePlace() {
    assertThat(
            faults(
                question("f.1", AnswerType.TEXT, 1).build(),
                question("f.2", AnswerType.TEXT, 1).build()))
        .containsExactly("order-twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F.1", "f..1", ".f", "f.", "f-1", "1f", "f.1.2.3.4.5", "f\n"})
  void refusesIdsThatAreMalformed(String id) {
    assertThatThrownBy(() -> question(id, AnswerType.TEXT, 1).build())
        .hasMessageStartingWith("id of a question reads like untoc.05.1");
  }

  @Test
  void refusesOptionsAndColumnsThatDoNotFitTheType() {
    assertThatThrownBy(() -> question("f.1", AnswerType.TEXT, 1).options(List.of("a")).build())
        .hasMessage("options of f.1 do not fit type text");
    assertThatThrownBy(
            () ->
                question("f.1", AnswerType.BOOLEAN, 1)
                    .columns(List.of(question("f.1.a", AnswerType.TEXT, 1).build()))
                    .build())
        .hasMessage("columns of f.1 do not fit type boolean");
    assertThatThrownBy(
            () ->
                question("f.1", AnswerType.ROWS, 1)
                    .columns(List.of(question("f.1.a", AnswerType.ROWS, 1).build()))
                    .build())
        .hasMessage("rows of f.1 hold rows; they are one level deep");
    assertThatThrownBy(
            () ->
                question("f.1", AnswerType.MULTICHOICE, 1)
                    .options(List.of("a"))
                    .exclusive(List.of("none"))
                    .build())
        .hasMessage("exclusive options of f.1 are not among its options");
  }

  @Test
  void versionsReadEarlierOnesOfTheSameMajorVersion() {
    SemanticVersion second = SemanticVersion.parse("2.1.0");
    assertThat(second.reads(SemanticVersion.parse("2.0.9"))).isTrue();
    assertThat(second.reads(SemanticVersion.parse("2.1.1"))).isFalse();
    assertThat(second.reads(SemanticVersion.parse("1.9.9"))).isFalse();
    assertThatThrownBy(() -> SemanticVersion.parse("2.01.0"))
        .hasMessage("a version reads like 2.0.0, was '2.01.0'");
  }
}
