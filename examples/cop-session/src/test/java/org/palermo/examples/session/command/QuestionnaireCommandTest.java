package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

class QuestionnaireCommandTest {
  @Test
  void jsonIsThePublishedFormat() {
    Ran ran = Ran.of("questionnaire", "--instrument", "SOM", "--format", "json");
    assertThat(ran.code()).isZero();
    Questionnaire read = Formats.QUESTIONNAIRE.read("out", ran.out()).only();
    assertThat(read.instrument()).isEqualTo("SOM");
    assertThat(Formats.QUESTIONNAIRE.write(read)).isEqualTo(ran.out());
    assertThat(ran.out().lines().filter(line -> line.contains("\"prompt\"")))
        .hasSize(read.questions().size());
  }

  @Test
  void markdownHoldsEveryQuestionAndOption() {
    Questionnaire form =
        Formats.QUESTIONNAIRE
            .read("out", Ran.of("questionnaire", "--instrument", "TIP", "--format", "json").out())
            .only();
    Ran ran = Ran.of("questionnaire", "--instrument", "TIP", "--format", "markdown");
    assertThat(ran.code()).isZero();
    assertThat(form.questions())
        .extracting(Question::id)
        .allMatch(id -> ran.out().contains("`" + id + "`"));
    assertThat(ran.out()).startsWith("# ").contains("- [ ] `yes_in_part`");
  }

  @Test
  void anotherFormatIsWrongUsage() {
    Ran ran = Ran.of("questionnaire", "--instrument", "TIP", "--format", "pdf");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--format").doesNotContain("\tat ");
  }
}
