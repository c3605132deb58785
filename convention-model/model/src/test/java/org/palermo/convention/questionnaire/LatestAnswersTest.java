package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Visibility;

class LatestAnswersTest {
  static final LawReference LAW =
      new LawReference("Penal code", Optional.of("5"), Optional.empty(), Optional.empty());
  private static final LocalDate JUNE = LocalDate.of(2005, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2005, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2005, 8, 1);

  private static Response response(
      ResponseStatus status, LocalDate submitted, RecordedAnswer... answers) {
    return new Response(
        "AFG",
        "form",
        new SemanticVersion(1, 0, 0),
        "2005-1",
        status,
        submitted,
        Optional.empty(),
        Visibility.CONFIDENTIAL,
        ImmutableList.copyOf(answers));
  }

  private static Response submitted(LocalDate day, RecordedAnswer... answers) {
    return response(ResponseStatus.SUBMITTED, day, answers);
  }

  private static LatestAnswers latest(LocalDate asOf, Response... responses) {
    return LatestAnswers.of(Arrays.asList(responses), asOf);
  }

  private static RecordedAnswer said(String option) {
    return RecordedAnswer.option("f.c1", option);
  }

  private static RecordedAnswer state(AnswerState state) {
    return RecordedAnswer.of("f.c1", state);
  }

  private static AnswerState stateOf(LatestAnswers answers) {
    return java.util.Objects.requireNonNull(answers.byQuestion().get("f.c1")).state();
  }

  @Test
  void aLateAnswerSupersedesAnEarlierOne() {
    LatestAnswers answers =
        latest(AUGUST, submitted(JULY, said("yes")), submitted(JUNE, said("no")));
    assertThat(stateOf(answers).chosen()).containsExactly("yes");
  }

  @Test
  void whatIsSaidAfterTheDateDoesNotCount() {
    LatestAnswers answers = latest(JUNE, submitted(JUNE, said("no")), submitted(JULY, said("yes")));
    assertThat(stateOf(answers).chosen()).containsExactly("no");
    assertThat(latest(JUNE, submitted(JUNE, said("no").on(JULY))).byQuestion()).isEmpty();
  }

  @Test
  void draftsAndSupersededResponsesDoNotCount() {
    assertThat(
            latest(
                    AUGUST,
                    response(ResponseStatus.DRAFT, JUNE, said("no")),
                    response(ResponseStatus.SUPERSEDED, JULY, said("no")))
                .byQuestion())
        .isEmpty();
  }

  @Test
  void aBlankTakesTheAnswerOfNobody() {
    RecordedAnswer blank = state(new AnswerState.Blank());
    assertThat(
            stateOf(latest(AUGUST, submitted(JUNE, said("no")), submitted(JULY, blank))).chosen())
        .containsExactly("no");
    LatestAnswers oneDay = latest(AUGUST, submitted(JUNE, said("no")), submitted(JUNE, blank));
    assertThat(stateOf(oneDay).chosen()).containsExactly("no");
    assertThat(oneDay.conflicts()).isEmpty();
  }

  @Test
  void twoSilencesAreNoConflict() {
    LatestAnswers answers =
        latest(
            AUGUST,
            submitted(JUNE, state(new AnswerState.Blank()), state(new AnswerState.NotAsked())));
    assertThat(answers.conflicts()).isEmpty();
    assertThat(stateOf(answers).isSaid()).isFalse();
  }

  @Test
  void anAnswerTakenBackCountsNoMore() {
    LatestAnswers answers =
        latest(
            AUGUST,
            submitted(JUNE, said("no")),
            submitted(JULY, state(new AnswerState.Withdrawn())));
    assertThat(stateOf(answers)).isEqualTo(new AnswerState.Withdrawn());
  }

  @Test
  void differentAnswersOfOneDayAreAConflictAndCountAsUnknown() {
    LatestAnswers answers =
        latest(AUGUST, submitted(JUNE, said("yes").by("Justice"), said("no").by("Interior")));
    assertThat(stateOf(answers)).isEqualTo(new AnswerState.Unknown());
    assertThat(answers.conflicts())
        .containsExactly(
            new Clarification(
                "f.c1", Clarification.Kind.CONFLICT, "2 different answers on 2005-06-01"));
  }

  @Test
  void differentReasonsForOneAnswerAreNoConflict() {
    LatestAnswers answers =
        latest(
            AUGUST,
            submitted(
                JUNE,
                state(new AnswerState.NotApplicable(Optional.of("no coast"))),
                state(new AnswerState.NotApplicable(Optional.of("landlocked")))));
    assertThat(answers.conflicts()).isEmpty();
  }

  @Test
  void ofAgreeingAnswersTheSupportedOneStandsAsGuardedAsTheMostGuarded() {
    RecordedAnswer open =
        new RecordedAnswer(
            "f.c1",
            new AnswerState.Answered(new Answer.Option("no")),
            Optional.empty(),
            ImmutableList.of(LAW),
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            Visibility.PUBLIC);
    RecordedAnswer kept =
        java.util.Objects.requireNonNull(
            latest(AUGUST, submitted(JUNE, open, said("no"))).byQuestion().get("f.c1"));
    assertThat(kept.isSupported()).isTrue();
    assertThat(kept.visibility()).isEqualTo(Visibility.CONFIDENTIAL);
  }
}
