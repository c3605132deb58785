package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String REQUEST =
      """
      {"id": "R1", "state": "AFG", "date": "2024-01-01", "instruments": ["TIP"], \
      "assistance": ["LEGAL"], "status": "received"}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static final String OLDER =
      """
      {"state": "FJI", "questionnaire": "tip", "version": "1.0.0", "cycle": "2004-1",
       "status": "submitted", "submitted": "2005-06-01",
       "answers": [{"question": "tip.03.1", "option": "yes"},
                   {"question": "tip.05.2", "option": "yes"},
                   {"question": "tip.05.2.accordance", "option": "no"},
                   {"question": "tip.06.1", "option": "no"},
                   {"question": "tip.06.4", "option": "yes"}]}
      """;

  @Test
  void tellsWhatBecomesOfAnswersToAnOlderForm() throws IOException {
    Ran ran = Ran.of("validate", file("responses-2005.json", OLDER));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "FJI, cycle 2004-1: answers to tip 1.0.0 under 2.0.0: carried 1, transformed 2,"
                + " needs confirmation 1, lost 1\n")
        .contains(
            "  tip.03.1: needs confirmation as tip.03.1: yes, without a word on whether the law"
                + " accords with the article\n")
        .contains("  tip.05.2.accordance: transformed as tip.05.2\n")
        .contains("  tip.06.4: lost: the older form asked whether services are given");
  }

  @Test
  void aGoodFileIsFine() throws IOException {
    Ran ran = Ran.of("validate", file("requests-2024.json", REQUEST));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).endsWith("requests, good records 1, problems 0\n");
  }

  @Test
  void tellsAllProblemsAtOnceWithPlaceRuleAndFix() throws IOException {
    String file =
        file(
            "responses.json",
            """
            [{"state": "AFG", "questionnaire": "tip", "version": "2.0.0", "cycle": "1",
              "status": "submitted", "submitted": "2024-01-01",
              "answers": [{"question": "tip.05.1", "option": "maybe"}]},
             {"state": "ZZZ", "questionnaire": "tap", "version": "2.0.0", "cycle": "1",
              "status": "submitted", "submitted": "yesterday", "answers": []}]
            """);
    Ran ran = Ran.of("validate", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("/0/answers/0/option: ", "'maybe'")
        .contains("/1/state: ", "'ZZZ'", "[unknown-state]")
        .contains("/1/questionnaire: ", "'tap'", "did you mean tip?")
        .contains("/1/submitted: ", "yesterday");
  }

  @Test
  void aFileWithoutATellingNameIsKnownByItsContent() throws IOException {
    assertThat(Ran.of("validate", file("x.json", REQUEST)).out()).contains("x.json: requests, ");
    assertThat(Ran.of("validate", file("y.jsonl", REQUEST)).out()).contains("y.jsonl: requests, ");
    assertThat(
            Ran.of(
                    "validate",
                    file(
                        "z.txt",
                        Ran.of("questionnaire", "--instrument", "TIP", "--format", "json").out()))
                .out())
        .contains("z.txt: questionnaire, good records 1, problems 0");
  }

  @Test
  void whatARecordSpeaksOfMustBeKnown() throws IOException {
    String unknown = REQUEST.replace("\"TIP\"", "\"TOP\"").replace("LEGAL", "LEAGL");
    Ran ran = Ran.of("validate", file("requests.json", unknown));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("[unknown-instrument]", "[unknown-assistance]");
  }

  @Test
  void linesAreToldByNumberAndTheGoodOnesCounted() throws IOException {
    Ran ran =
        Ran.of("validate", file("requests.jsonl", REQUEST + "{\n" + REQUEST.replace("R1", "R2")));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("line 2", "good records 2, problems 1");
  }

  @Test
  void figuresAreReadFromTables() throws IOException {
    Ran ran =
        Ran.of(
            "validate",
            file(
                "indicators.csv",
                """
                iso3,indicator,year,value,scale_min,scale_max,higher_is_better
                AFG,wgi.control_of_corruption,2022,500,0,100,y
                """));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("line 2", "500");
  }

  @Test
  void aFolderStandsForItsFiles() throws IOException {
    file("requests.json", REQUEST);
    file("notes.txt", "not data");
    Ran ran = Ran.of("validate", folder.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("requests.json: requests").doesNotContain("notes");
  }

  @Test
  void severalFilesAreReportedOneByOneOnStandardError() throws IOException {
    Ran ran =
        Ran.of("validate", file("requests-a.json", REQUEST), file("requests-b.json", REQUEST));
    assertThat(ran.err()).contains("(1 of 2)", "(2 of 2)");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    Ran ran = Ran.of("validate", folder.resolve("absent.json").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("There is no file").doesNotContain("\tat ");
  }

  @Test
  void depthIsBounded() throws IOException {
    Ran ran = Ran.of("validate", file("responses.json", "[".repeat(100_000)));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("[too-deep]");
  }

  @Test
  void controlCharactersOfDataNeverReachTheTerminal() throws IOException {
    Ran ran = Ran.of("validate", file("requests.json", REQUEST.replace("TIP", "\\u001b[2J")));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).doesNotContain("\u001B");
  }
}
