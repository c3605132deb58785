package org.palermo.protocol.trafficking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.convention.revision.Change;
import org.palermo.convention.revision.Consequence;
import org.palermo.convention.revision.QuestionnaireDiff;
import org.palermo.convention.revision.Transition;
import org.palermo.convention.revision.VersionHistory;

/** Answers to the forms of 2004 to 2006 under the present questionnaire. */
class OlderFormsTest {
  private static final SemanticVersion OLD = SemanticVersion.parse("1.0.0");
  private static final TraffickingPlugin PLUGIN = new TraffickingPlugin();
  private static final VersionHistory HISTORY =
      VersionHistory.of(PLUGIN.content().questionnaire(), PLUGIN.revisions());
  private static final Transition WAY = HISTORY.from(OLD).orElseThrow();

  private static RecordedAnswer answer(String said) {
    String[] parts = said.split("=", 2);
    Question question =
        WAY.older().questions().stream()
            .filter(each -> each.id().equals(parts[0]))
            .findFirst()
            .orElseThrow();
    return question.type() == AnswerType.TEXT
        ? RecordedAnswer.of(parts[0], new AnswerState.Answered(new Answer.Text(parts[1])))
        : RecordedAnswer.option(parts[0], parts[1]);
  }

  private static CarriedAnswers carried(String answers) {
    return WAY.carry(
        new Response(
            "FJI",
            "tip",
            OLD,
            "2004-1",
            ResponseStatus.SUBMITTED,
            LocalDate.of(2005, 6, 1),
            Optional.empty(),
            Visibility.CONFIDENTIAL,
            Arrays.stream(answers.split(" "))
                .map(OlderFormsTest::answer)
                .collect(ImmutableList.toImmutableList())));
  }

  @ParameterizedTest(name = "{0}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tip.03.1=no                                  | tip.03.1 | answered no              | carried
          tip.03.1=yes tip.03.1.accordance=yes         | tip.03.1 | answered yes             | carried
          tip.03.1=yes tip.03.1.accordance=no          | tip.03.1 | answered yes_in_part     | transformed
          tip.03.1=yes                                 | tip.03.1 | unconfirmed yes          | needs_confirmation
          tip.06.1=yes                                 | tip.06.1 | answered yes             | carried
          tip.06.1=no tip.06.1.explained=planned       | tip.06.1 | answered no, planned     | transformed
          tip.06.4=yes                                 | tip.06.4 | nothing                  | lost
          tip.00.1=yes                                 | tip.00.1 | answered yes             | carried
          tip.90.2=yes tip.90.difficulties=interpreters| tip.90.2 | answered yes, interpreters | transformed
          tip.90.difficulties=interpreters             | tip.90.2 | nothing                  | lost
          """)
  void anOlderAnswerIsReadSo(String given, String question, String stands, String fate) {
    CarriedAnswers carried = carried(given);
    assertThat(stand(carried, question)).isEqualTo(stands);
    assertThat(carried.report().get(0).fate().code()).isEqualTo(fate);
  }

  private static String stand(CarriedAnswers carried, String question) {
    return carried.response().answers().stream()
        .filter(answer -> answer.question().equals(question))
        .map(
            answer ->
                answer.state().code()
                    + " "
                    + said(answer.state())
                    + answer.comment().map(words -> ", " + words).orElse(""))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "), told -> told.isEmpty() ? "nothing" : told));
  }

  private static String said(AnswerState state) {
    AnswerState proposed =
        state instanceof AnswerState.Unconfirmed carried ? carried.proposed() : state;
    return proposed instanceof AnswerState.Answered answered
        ? String.join("+", answered.answer().chosen())
        : "";
  }

  @Test
  void everyOlderQuestionGoesOnOrIsDroppedWithAReason() {
    assertThat(WAY.older().questions()).hasSize(107);
    assertThat(WAY.older().questions())
        .allSatisfy(
            question ->
                assertThat(
                        !WAY.to(question.id()).isEmpty()
                            || WAY.whyDropped(question.id()).isPresent())
                    .as(question.id())
                    .isTrue());
    List<String> dropped =
        WAY.older().questions().stream()
            .map(Question::id)
            .filter(id -> WAY.to(id).isEmpty())
            .toList();
    assertThat(dropped).containsExactly("tip.06.4", "tip.06.4.specified", "tip.06.4.explained");
  }

  @Test
  void everyChangeIsClassified() {
    QuestionnaireDiff diff = QuestionnaireDiff.along(WAY);
    assertThat(diff.consequenceFor("tip.00.1")).isEqualTo(Consequence.STAND);
    assertThat(diff.consequenceFor("tip.03.1")).isEqualTo(Consequence.NEED_CONFIRMATION);
    assertThat(diff.consequenceFor("tip.06.1")).isEqualTo(Consequence.STAND_TRANSFORMED);
    assertThat(diff.consequenceFor("tip.06.4")).isEqualTo(Consequence.CANNOT_BE_CARRIED);
    assertThat(diff.changes()).anyMatch(Change.Added.class::isInstance);
  }

  /** Only what was asked is there: nothing that is marked as inferred, or of the later review. */
  @Test
  void theOlderFormAsksNothingThatIsOnlyInferred() {
    Questionnaire older = WAY.older();
    assertThat(older.questions())
        .allSatisfy(
            question ->
                assertThat(question.notes().source())
                    .containsAnyOf("cycle 1", "cycle 2", "layout of the forms"));
    assertThat(older.questions())
        .extracting(Question::type)
        .containsOnly(AnswerType.BOOLEAN, AnswerType.TEXT);
  }
}
