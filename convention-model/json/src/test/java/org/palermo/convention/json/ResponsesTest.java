package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.Step;
import org.palermo.convention.revision.VersionHistory;

/** Responses held against the questionnaires and States that are known, while they are read. */
class ResponsesTest {
  private static final Format<Response> RESPONSES =
      Formats.responses(
          QuestionSet.of(ImmutableList.of(questionnaire())), ImmutableSet.of("AFG", "FJI"));

  private static Questionnaire questionnaire() {
    return new Questionnaire(
        "tip",
        SemanticVersion.parse("2.1.0"),
        "TIP",
        Wording.english("TIP"),
        ImmutableList.of(),
        ImmutableList.of(
            question("tip.01.1", AnswerType.COMPLIANCE, 1),
            Question.builder("tip.01.2", "TIP", AnswerType.MULTICHOICE)
                .options(ImmutableList.of("police", "courts", "none"))
                .exclusive(ImmutableList.of("none"))
                .order(2)
                .build(),
            question("tip.01.3", AnswerType.NUMBER, 3),
            Question.builder("tip.01.4", "TIP", AnswerType.ROWS)
                .columns(ImmutableList.of(question("tip.01.4.a", AnswerType.BOOLEAN, 1)))
                .order(4)
                .build(),
            Question.builder("tip.01.5", "TIP", AnswerType.COMPLIANCE)
                .options(ImmutableList.of("yes", "not_applicable", "optional_not_exercised"))
                .order(5)
                .build()),
        ImmutableList.of());
  }

  private static Question question(String id, AnswerType type, int order) {
    return Question.builder(id, "TIP", type).order(order).build();
  }

  private static String response(String state, String form, String version, String... answers) {
    return """
        {"state": "%s", "questionnaire": "%s", "version": "%s", "cycle": "c",
         "status": "submitted", "submitted": "2020-01-01", "answers": [%s]}
        """
        .formatted(state, form, version, String.join(", ", answers))
        .replace("\n", "");
  }

  private static Reading<Response> answers(String... answers) {
    return RESPONSES.read("r.json", response("AFG", "tip", "2.0.0", answers));
  }

  @Test
  void takesAnswersThatFit() {
    Reading<Response> reading =
        answers(
            "{\"question\": \"tip.01.1\", \"option\": \"yes_in_part\"}",
            "{\"question\": \"tip.01.2\", \"options\": [\"police\", \"courts\"]}",
            "{\"question\": \"tip.01.3\", \"number\": 1.0}",
            "{\"question\": \"tip.01.4\", \"rows\": [{\"key\": \"k\", \"answers\":"
                + " [{\"question\": \"tip.01.4.a\", \"option\": \"yes\"}]}]}",
            "{\"question\": \"tip.01.5\", \"option\": \"not_applicable\", \"reason\": \"none\"}");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.only().answers()).hasSize(5);
  }

  @Test
  void refusesAResponseOfAnUnknownStateFormAndVersion() {
    Reading<Response> reading = RESPONSES.read("r.json", response("AFX", "tipp", "9.0.0"));
    assertThat(reading.records()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule, Problem::fix)
        .containsExactly(
            tuple(
                "/state", "unknown-state", "write three letters of ISO 3166-1; did you mean AFG?"),
            tuple("/questionnaire", "unknown-questionnaire", "did you mean tip?"));
  }

  @Test
  void refusesAVersionThatThePresentOneCannotRead() {
    for (String version : List.of("1.0.0", "2.2.0", "3.0.0")) {
      Reading<Response> reading = RESPONSES.read("r.json", response("AFG", "tip", version));
      assertThat(reading.records()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::place, Problem::rule)
          .containsExactly(tuple("/version", "wrong-version"));
    }
  }

  @Test
  void anOlderVersionIsReadAgainstItsOwnQuestions() {
    Questionnaire older =
        new Questionnaire(
            "tip",
            SemanticVersion.parse("1.0.0"),
            "TIP",
            Wording.english("TIP"),
            ImmutableList.of(),
            ImmutableList.of(question("tip.01.1", AnswerType.BOOLEAN, 1)),
            ImmutableList.of());
    VersionHistory history =
        VersionHistory.of(
            questionnaire(),
            new Revisions(
                ImmutableList.of(older),
                ImmutableList.of(
                    new Migration(
                        "m",
                        "tip",
                        older.version(),
                        questionnaire().version(),
                        ImmutableList.of(
                            new Step.YesNo("tip.01.1", Optional.empty(), "tip.01.1")))),
                ImmutableList.of()));
    Format<Response> any =
        Formats.responsesOfAnyVersion(ImmutableList.of(history), ImmutableSet.of("AFG"));
    String yes = "{\"question\": \"tip.01.1\", \"option\": \"yes\"}";
    String inPart = yes.replace("\"yes\"", "\"yes_in_part\"");
    assertThat(any.read("r.json", response("AFG", "tip", "1.0.0", yes)).problems()).isEmpty();
    assertThat(any.read("r.json", response("AFG", "tip", "1.0.0", inPart)).problems())
        .extracting(Problem::rule)
        .containsExactly("option-unknown");
    assertThat(any.read("r.json", response("AFG", "tip", "2.0.0", inPart)).problems()).isEmpty();
    assertThat(any.read("r.json", response("AFG", "tip", "3.0.0", yes)).problems())
        .extracting(Problem::rule, Problem::fix)
        .containsExactly(
            tuple("wrong-version", "name the version under which they were given: 1.0.0, 2.1.0"));
  }

  @Test
  void pointsAtEachFaultWhereItStandsThoughAnswersAreSortedAfterwards() {
    Reading<Response> reading =
        answers(
            "{\"question\": \"tip.01.4\", \"rows\": [{\"key\": \"k\", \"answers\":"
                + " [{\"question\": \"tip.01.4.a\", \"option\": \"maybe\"}]}]}",
            "{\"question\": \"tip.01.3\", \"text\": \"three\"}",
            "{\"question\": \"tip.01.2\", \"options\": [\"polce\"]}",
            "{\"question\": \"tip.01.1\", \"option\": \"yes\"}",
            "{\"question\": \"tip.01.9\", \"option\": \"yes\"}");
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule, Problem::fix)
        .containsExactly(
            tuple("/answers/0/rows/0/answers/0/option", "option-unknown", "choose of yes, no"),
            tuple("/answers/1/text", "does-not-fit", "give the answer in the field of that type"),
            tuple("/answers/2/options", "option-unknown", "did you mean police?"),
            tuple("/answers/4/question", "unknown-question", "did you mean tip.01.1?"));
    assertThat(reading.records().get(0).answers())
        .extracting(RecordedAnswer::question)
        .containsExactly("tip.01.1", "tip.01.2", "tip.01.3", "tip.01.4");
  }

  @Test
  void reportsWhatTheStateMustBeAskedAgainAndKeepsIt() {
    Reading<Response> reading =
        answers(
            "{\"question\": \"tip.01.2\", \"options\": [\"none\", \"police\"]}",
            "{\"question\": \"tip.01.5\", \"status\": \"not_applicable\"}",
            "{\"question\": \"tip.01.5\", \"option\": \"optional_not_exercised\"}",
            "{\"question\": \"tip.01.1\", \"option\": \"not_applicable\", \"reason\": \"r\"}");
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/answers/0/options", "contradiction"),
            tuple("/answers/1", "reason-missing"),
            tuple("/answers/2", "reason-missing"),
            tuple("/answers/2", "answered-twice"),
            tuple("/answers/3", "option-unknown"));
    assertThat(reading.records().get(0).answers()).hasSize(4);
  }

  @Test
  void takesTwoAnswersOfTwoBodiesOrDays() {
    String yes = "{\"question\": \"tip.01.1\", \"option\": \"yes\"%s}";
    assertThat(
            answers(
                    yes.formatted(""),
                    yes.formatted(", \"said\": \"2020-01-02\""),
                    yes.formatted(", \"respondent\": \"Ministry of Justice\""))
                .problems())
        .isEmpty();
  }

  @Test
  void setsAnAnswerThatCannotBeReadAsideAndKeepsTheOthers() {
    Reading<Response> reading =
        answers(
            "{\"question\": \"tip.01.3\", \"number\": 1, \"text\": \"one\"}",
            "{\"question\": \"tip.01.1\", \"status\": \"unknown\", \"reason\": \"r\"}",
            "{\"question\": \"tip.01.1\", \"option\": \"no\"}");
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/answers/0", "one-answer"), tuple("/answers/1/reason", "reason-without-answer"));
    assertThat(reading.records().get(0).answers())
        .containsExactly(RecordedAnswer.option("tip.01.1", "no"));
  }

  private static String carried(String said) {
    return "{\"question\": \"tip.01.1\", "
        + said
        + ", \"carriedFrom\": {\"questionnaire\": \"tip\", \"version\": \"1.0.0\","
        + " \"question\": \"tip.1\", \"said\": \"2005-06-01\"}}";
  }

  @Test
  void anAnswerCarriedOverKeepsWhatIsProposedAndWhereItComesFrom() {
    assertThat(answers(carried("\"option\": \"yes_in_part\"")).only().answers())
        .extracting(RecordedAnswer::state)
        .containsExactly(
            new AnswerState.Unconfirmed(
                new AnswerState.Answered(new Answer.Option("yes_in_part")),
                new Origin(
                    "tip",
                    SemanticVersion.parse("1.0.0"),
                    "tip.1",
                    Optional.of(LocalDate.of(2005, 6, 1)))));
  }

  @Test
  void whatIsProposedMustFitItsQuestionToo() {
    assertThat(answers(carried("\"option\": \"maybe\"")).problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/answers/0/option", "option-unknown"));
  }

  @Test
  void aSilenceCannotBeCarriedOver() {
    assertThat(answers(carried("\"status\": \"unknown\"")).problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/answers/0/carriedFrom", "nothing-to-confirm"));
  }

  @Test
  void namesLineAndPointerInJsonLines() {
    String lines =
        response("AFG", "tip", "2.0.0")
            + "\n\n"
            + response("FJI", "tip", "2.1.0", "{\"question\": \"tip.01.1\", \"option\": \"y\"}");
    List<Problem> problems = new ArrayList<>();
    List<Response> good = new ArrayList<>();
    RESPONSES.readLines(
        "r.jsonl",
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        good::add,
        problems::add);
    assertThat(good).extracting(Response::state).containsExactly("AFG", "FJI");
    assertThat(problems).extracting(Problem::place).containsExactly("line 3 /answers/0/option");
  }
}
