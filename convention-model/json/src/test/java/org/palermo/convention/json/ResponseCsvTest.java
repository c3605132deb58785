package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;

class ResponseCsvTest {
  private static final String HEADER =
      "state,questionnaire,version,cycle,status,submitted,respondent,visibility,question,option,"
          + "options,text,number,date,unanswered,reason,comment,said,answeredBy,answerVisibility";
  private static final String ALBANIA = "ALB,untoc,1.0.0,2004-1,submitted,2005-02-01,,public,";

  private record Read(List<Response> records, List<Problem> problems) {}

  private static Read read(String table) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    RecordCsv.RESPONSES.eachLine(
        "responses.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
        line -> {
          read.records().addAll(line.read().records());
          read.problems().addAll(line.read().problems());
        },
        read.problems()::add);
    return read;
  }

  private static Response response(RecordedAnswer... answers) {
    return new Response(
        "ALB",
        "untoc",
        SemanticVersion.parse("1.0.0"),
        "2004-1",
        ResponseStatus.SUBMITTED,
        LocalDate.of(2005, 2, 1),
        Optional.of("Ministry of Justice"),
        Visibility.PUBLIC,
        ImmutableList.copyOf(answers));
  }

  private static RecordedAnswer answered(String question, Answer answer) {
    return RecordedAnswer.of(question, new AnswerState.Answered(answer));
  }

  private static String written(Response... responses) {
    StringWriter table = new StringWriter();
    RecordCsv.RESPONSES.write(ImmutableList.copyOf(responses), table);
    return table.toString();
  }

  @Test
  void theColumnsAreThose() {
    assertThat(String.join(",", RecordCsv.RESPONSES.header())).isEqualTo(HEADER);
  }

  @Test
  void partsOfAResponseThatIsWrittenMakeItUpAgain() {
    Response whole =
        response(
            RecordedAnswer.option("q.1", "yes").by("Customs"),
            answered("q.2", new Answer.Options(ImmutableSortedSet.of("a", "b"))),
            answered("q.3", new Answer.Text("=1+1; \"so\"\n@home")),
            answered("q.4", new Answer.Quantity(new BigDecimal("-12.5"))),
            answered("q.5", new Answer.Date(LocalDate.of(2004, 5, 1))).on(LocalDate.of(2005, 1, 1)),
            RecordedAnswer.of("q.6", new AnswerState.NotApplicable(Optional.of("no coast"))),
            RecordedAnswer.of("q.7", new AnswerState.Declined()));
    Read read = read(written(whole));
    assertThat(read.problems()).isEmpty();
    assertThat(read.records()).hasSize(7);
    assertThat(read.records().stream().reduce(Response::merge).orElseThrow().stamped())
        .isEqualTo(whole.stamped());
  }

  @Test
  void aResponseWithoutAnswersHasARow() {
    assertThat(read(written(response())).records()).containsExactly(response());
  }

  @Test
  void aRowWhoseAnswerIsBadIsNoReplyThatSaysNothing() {
    Read read =
        read(
            HEADER
                + "\n"
                + ALBANIA
                + "q.1,yes,,,,,blank,,,,,\n"
                + ALBANIA
                + "q.2,=cmd,,,,,,,,,,\n"
                + ALBANIA
                + "q.3,no,,,,,,,,,,\n");
    assertThat(read.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly("line 2 /answers/0 one-answer", "line 3 /option formula");
    assertThat(read.records())
        .singleElement()
        .satisfies(
            part -> assertThat(part.answers()).containsExactly(RecordedAnswer.option("q.3", "no")));
  }

  @Test
  void whatHasNoColumnIsNotLeftOutInSilence() {
    Response cited =
        response(
            RecordedAnswer.option("q.1", "yes")
                .citing(
                    new LawReference(
                        "Criminal Code", Optional.empty(), Optional.empty(), Optional.empty())));
    assertThatThrownBy(() -> written(cited))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("laws")
        .hasMessageContaining("can't stand in a table");
  }
}
