package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.convention.Language;
import org.palermo.documents.FixedTexts;

class AssessCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private String response(String state, String answers) throws IOException {
    return Files.writeString(
            folder.resolve("responses-" + state + ".json"),
            """
            {"state": "%s", "questionnaire": "tip", "version": "2.0.0", "cycle": "1",
             "status": "submitted", "submitted": "2024-05-01", "answers": [%s]}
            """
                .formatted(state, answers))
        .toString();
  }

  @Test
  void tellsTheVerdictTheCaseThatFiredAndTheFacts() throws IOException {
    Ran ran = Ran.of("assess", response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Afghanistan (AFG) as of 2024-05-01\n")
        .contains("tip.03.1: gap, critical")
        .contains("case 1 (critical) holds", "tip.03.1 is no")
        .contains("No answer to the forms of SOM, UNTOC");
  }

  @Test
  void tellsItInAnOfficialLanguage() throws IOException {
    Ran ran =
        Ran.of(
            "assess",
            "--lang",
            "ru",
            response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "Афганистан (AFG) на 2024-05-01\n"
                + FixedTexts.in(Language.RUSSIAN).say("notice.draft"))
        .contains("tip.03.1: пробел, степень: критическая, область: законодательство")
        .contains("случай 1 (критическая) имеет место", "tip.03.1: нет")
        .contains("решается при любом ответе, если спросить tip.")
        .contains("Нет ответов на вопросники по SOM, UNTOC")
        .doesNotContainPattern("\\{[0-9]\\}");
  }

  @Test
  void anOpenVerdictTellsWhatToAskToSettleIt() throws IOException {
    Ran ran = Ran.of("assess", response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}"));
    assertThat(ran.out()).contains("settled, whatever is answered, by asking tip.");
  }

  @Test
  void jsonHoldsEachVerdictWithItsSteps() throws IOException {
    Ran ran =
        Ran.of(
            "assess",
            "--json",
            response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("[\n  {\n    \"state\": \"AFG\",\n    \"rule\": ")
        .contains(
            """
                "rule": "tip.03.1",
                "question": "tip.03.1",
            """)
        .contains("\"verdict\": \"gap\",\n    \"severity\": \"critical\"")
        .contains("\"steps\": [", "\"truth\": \"true\"", "\"tip.03.1\": \"no\"");
  }

  @Test
  void goodAnswersAreJudgedBesideBadOnes() throws IOException {
    Ran ran =
        Ran.of(
            "assess",
            response(
                "AFG",
                "{\"question\": \"tip.03.1\", \"option\": \"no\"}, {\"question\": \"tip.99\","
                    + " \"option\": \"no\"}"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("tip.03.1: gap, critical");
    assertThat(ran.err()).contains("/answers/1/question", "[unknown-question]");
  }

  @Test
  void noRuleIsPutToAStateThatHasJoinedNothing() throws IOException {
    Ran ran =
        Ran.of(
            "assess",
            "--as-of",
            "2000-01-01",
            response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("neither signed nor joined").doesNotContain("gap, critical");
  }

  @Test
  void partsOfOneStateAreTakenTogether() throws IOException {
    String one = response("AFG", "{\"question\": \"tip.03.1\", \"option\": \"no\"}");
    String other =
        Files.writeString(
                folder.resolve("responses-amended.json"),
                Files.readString(Path.of(one))
                    .replace("\"no\"", "\"yes\"")
                    .replace("2024-05-01", "2024-06-01"))
            .toString();
    Ran ran = Ran.of("assess", one, other);
    assertThat(ran.out())
        .contains("as of 2024-06-01", "tip.03.1: no gap")
        .containsOnlyOnce("(AFG)");
  }
}
