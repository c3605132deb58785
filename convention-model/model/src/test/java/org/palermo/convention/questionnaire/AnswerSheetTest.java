package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Truth;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Condition.RowsHold.Quantifier;

class AnswerSheetTest {
  private static final RecordedAnswer WAITING = RecordedAnswer.option("f.w", "no");

  private static Condition in(String question, String option) {
    return new Condition.In(question, ImmutableSortedSet.of(option));
  }

  @Test
  void anAnswerWaitsWhileItIsUnknownWhetherTheQuestionIsAsked() {
    AnswerSheet sheet = SampleForm.sheet(WAITING);
    assertThat(sheet.asked("f.w")).isEqualTo(Truth.UNKNOWN);
    assertThat(in("f.w", "no").over(sheet)).isEqualTo(Truth.UNKNOWN);
    assertThat(sheet.state("f.w")).isEqualTo(new AnswerState.NotAsked());
  }

  @Test
  void anAnswerToAQuestionThatIsNotAskedIsKeptAndNotUsed() {
    AnswerSheet sheet = SampleForm.sheet(WAITING, RecordedAnswer.option("f.c1", "no"));
    assertThat(sheet.asked("f.w")).isEqualTo(Truth.FALSE);
    assertThat(in("f.w", "no").over(sheet)).isEqualTo(Truth.UNKNOWN);
    assertThat(sheet.recorded("f.w")).contains(WAITING);
  }

  @Test
  void anAnswerCountsOnceItsQuestionIsAsked() {
    AnswerSheet sheet = SampleForm.sheet(WAITING).with(RecordedAnswer.option("f.c1", "yes"));
    assertThat(in("f.w", "no").over(sheet)).isEqualTo(Truth.TRUE);
  }

  @Test
  void aScopeIsSettledByItsFirstSuchAnswerAndOpenWhileOthersAreOutstanding() {
    Condition any = new Condition.AnyAnswerIn(Scope.parse("FORM/I"), ImmutableSortedSet.of("no"));
    assertThat(any.over(SampleForm.sheet(RecordedAnswer.option("f.c2", "no"))))
        .isEqualTo(Truth.TRUE);
    assertThat(any.over(SampleForm.sheet(RecordedAnswer.option("f.c2", "yes"))))
        .isEqualTo(Truth.UNKNOWN);
    // f.w is not asked once f.c1 is no longer yes, so it is not outstanding.
    assertThat(
            any.over(
                SampleForm.sheet(
                    RecordedAnswer.option("f.c1", "yes_in_part"),
                    RecordedAnswer.option("f.c2", "yes"))))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void anOptionThatIsNotOfferedIsAPointToClarify() {
    AnswerSheet sheet = SampleForm.sheet(RecordedAnswer.option("f.c1", "perhaps"));
    assertThat(sheet.settled("f.c1")).isNull();
    assertThat(sheet.clarifications())
        .extracting(Clarification::kind)
        .containsExactly(Clarification.Kind.DOES_NOT_FIT);
  }

  @Test
  void noneTickedBesideAnotherIsAContradictionAndNotAnAnswer() {
    AnswerSheet sheet =
        SampleForm.sheet(
            RecordedAnswer.of(
                "f.ticks",
                new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.of("a", "none")))));
    assertThat(new Condition.Known("f.ticks").over(sheet)).isEqualTo(Truth.FALSE);
    assertThat(sheet.clarifications())
        .extracting(Clarification::kind)
        .containsExactly(Clarification.Kind.CONTRADICTION);
  }

  @Test
  void notApplicableWithoutAReasonIsOpen() {
    AnswerSheet sheet =
        SampleForm.sheet(
            RecordedAnswer.of("f.c1", new AnswerState.NotApplicable(Optional.empty())));
    assertThat(sheet.settled("f.c1")).isNull();
    assertThat(sheet.clarifications())
        .extracting(Clarification::kind)
        .containsExactly(Clarification.Kind.REASON_MISSING);
  }

  private static AnswerSheet rows(RecordedAnswer... columns) {
    return SampleForm.sheet(
        RecordedAnswer.of(
            "f.rows",
            new AnswerState.Answered(
                new Answer.Rows(
                    ImmutableList.of(
                        new Answer.Rows.Row("first", ImmutableList.copyOf(columns)))))));
  }

  private static Condition any(Condition where) {
    return new Condition.RowsHold("f.rows", Quantifier.ANY, 0, where);
  }

  @Test
  void theStatusOfAColumnIsThatOfItsRow() {
    AnswerSheet sheet = rows(RecordedAnswer.option("f.rows.kind", "a"));
    assertThat(
            any(new Condition.StatusIn("f.rows.kind", ImmutableSortedSet.of("answered")))
                .over(sheet))
        .isEqualTo(Truth.TRUE);
    assertThat(
            any(new Condition.StatusIn("f.rows.count", ImmutableSortedSet.of("blank"))).over(sheet))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aColumnThatDoesNotFitIsUnknownAndAPointToClarify() {
    AnswerSheet sheet = rows(RecordedAnswer.option("f.rows.kind", "z"));
    assertThat(any(in("f.rows.kind", "z")).over(sheet)).isEqualTo(Truth.UNKNOWN);
    assertThat(sheet.clarifications())
        .extracting(Clarification::question)
        .containsExactly("f.rows.kind");
  }

  @Test
  void aConditionOnRowsDoesNotLookAtTheFormAroundThem() {
    AnswerSheet sheet =
        rows(RecordedAnswer.option("f.rows.kind", "a"))
            .with(RecordedAnswer.option("f.choice", "b"));
    assertThat(any(in("f.choice", "b")).over(sheet)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void everyOneOfNoRowsHoldsAndNoneOfThemDoes() {
    AnswerSheet sheet =
        SampleForm.sheet(
            RecordedAnswer.of(
                "f.rows", new AnswerState.Answered(new Answer.Rows(ImmutableList.of()))));
    Condition kind = in("f.rows.kind", "a");
    assertThat(new Condition.RowsHold("f.rows", Quantifier.ALL, 0, kind).over(sheet))
        .isEqualTo(Truth.TRUE);
    assertThat(any(kind).over(sheet)).isEqualTo(Truth.FALSE);
  }

  @Test
  void answersToQuestionsThatAreNotThereAreLeftOut() {
    AnswerSheet sheet = SampleForm.sheet(RecordedAnswer.option("other.1", "yes"));
    assertThat(sheet.settled("other.1")).isNull();
    assertThat(sheet.clarifications()).isEmpty();
  }

  @Test
  void equalNumbersAreEqualAnswers() {
    assertThat(new Answer.Quantity(new BigDecimal("1.50")))
        .isEqualTo(new Answer.Quantity(new BigDecimal("1.5")));
    assertThat(new Answer.Quantity(new BigDecimal("0.00")))
        .isEqualTo(new Answer.Quantity(BigDecimal.ZERO));
  }

  @Test
  void theOrderInWhichQuestionnairesComeDoesNotMatter() {
    Questionnaire other =
        new Questionnaire(
            "annex",
            new SemanticVersion(1, 0, 0),
            "ANNEX",
            Wording.english("Annex"),
            ImmutableList.of(),
            ImmutableList.of(Question.builder("annex.1", "ANNEX", AnswerType.BOOLEAN).build()),
            ImmutableList.of());
    Questionnaire form = SampleForm.form(SampleForm.QUESTIONS);
    assertThat(QuestionSet.of(List.of(form, other)).all())
        .isEqualTo(QuestionSet.of(List.of(other, form)).all());
    assertThat(
            AnswerSheet.of(QuestionSet.of(List.of(form, other)), Map.of(), Standing.NONE).isEmpty())
        .isTrue();
  }
}
