package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;

class QuestionnaireReadingTest {
  private static List<Problem> problems(String... questions) {
    return Formats.QUESTIONNAIRE
        .read(
            "q.json",
            """
            {"id": "tip", "version": "1.0.0", "instrument": "TIP", "title": {"en": "TIP"},
             "cycles": [], "questions": [%s]}
            """
                .formatted(String.join(", ", questions)))
        .problems();
  }

  private static String question(String id, int order, String more) {
    return """
        {"id": "%s", "order": %d, "type": "boolean", "prompt": {"en": "?"},
         "options": ["yes", "no"]%s}
        """
        .formatted(id, order, more);
  }

  private static String askedWhen(String id) {
    return ", \"askedWhen\": {\"known\": {\"question\": \"" + id + "\"}}";
  }

  @Test
  void refusesConditionsThatGoInACircle() {
    assertThat(
            problems(
                question("tip.1", 1, askedWhen("tip.2")),
                question("tip.2", 2, askedWhen("tip.1")),
                question("tip.3", 3, askedWhen("tip.3"))))
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/questions/0", "asked-when-looks-ahead"),
            tuple("/questions/2", "asked-when-looks-ahead"));
  }

  @Test
  void refusesAConditionOnAQuestionThatIsNotThere() {
    assertThat(problems(question("tip.1", 1, askedWhen("tip.9"))))
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/questions/0", "asked-when-looks-ahead"));
  }

  @Test
  void refusesTwoQuestionsOfOneIdWhereTheSecondStands() {
    assertThat(problems(question("tip.1", 1, ""), question("tip.1", 2, "")))
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/questions/1", "duplicate-id"));
  }

  @Test
  void refusesTwoQuestionsInOnePlace() {
    assertThat(problems(question("tip.1", 1, ""), question("tip.2", 1, "")))
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/questions/1", "order-twice"));
  }

  @Test
  void refusesOptionsThatDoNotFitTheType() {
    String text = question("tip.1", 1, "").replace("boolean", "text");
    assertThat(problems(text))
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/questions/0", "invalid-value"));
  }

  @Test
  void refusesALanguageThatIsNotOfficial() {
    assertThat(problems(question("tip.1", 1, "").replace("\"en\"", "\"de\"")))
        .extracting(Problem::place, Problem::rule)
        .contains(tuple("/questions/0/prompt/de", "unknown-field"));
  }
}
