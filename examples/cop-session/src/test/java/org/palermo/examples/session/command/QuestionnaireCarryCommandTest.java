package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;

/** A State's answers offered to it again, and what it confirms of them. */
class QuestionnaireCarryCommandTest {
  private static final Path CORRUPTION =
      Path.of("../new-protocol/src/main/resources/org/palermo/examples/corruption");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private void answered(String questionnaire, String answers) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("data")).resolve("responses.json"),
        """
        {"state": "AFG", "questionnaire": "%s", "version": "2.0.0", "cycle": "1",
         "status": "submitted", "submitted": "2024-05-01", "visibility": "public",
         "answers": [%s]}
        """
            .formatted(questionnaire, answers));
  }

  private void answered() throws IOException {
    answered(
        "tip",
        """
        {"question": "tip.03.1", "option": "no", "visibility": "public"},
        {"question": "tip.14.1", "option": "yes"},
        {"question": "tip.06.1", "status": "declined"}
        """);
  }

  private Ran carry(String from, String to, String... more) {
    return Ran.of(
        Stream.concat(
                Stream.of("questionnaire", "carry", "--state", "AFG", "--from", from, "--to", to),
                Stream.concat(
                    Stream.of("--dataset", folder.resolve("data").toString()), Stream.of(more)))
            .toArray(String[]::new));
  }

  private String offered() throws IOException {
    answered();
    String file = folder.resolve("offer.json").toString();
    assertThat(carry("tip", "tip", "--cycle", "2", "--out", file).code()).isZero();
    return file;
  }

  private static Ran confirm(String... args) {
    return Ran.of(
        Stream.concat(Stream.of("questionnaire", "confirm"), Stream.of(args))
            .toArray(String[]::new));
  }

  private static Response read(Path file) throws IOException {
    return Formats.RESPONSE.read("file", Files.readString(file)).only();
  }

  @Test
  void theDraftHoldsEachAnswerUnconfirmedWithItsOriginAndVisibility() throws IOException {
    answered();
    Path file = folder.resolve("offer.json");
    Ran ran = carry("tip", "tip", "--cycle", "2", "--out", file.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("AFG, cycle 2: answers to tip offered for 2 of 52 questions of tip 2.0.0")
        .contains("the State answered the same question in an earlier cycle: tip.03.1, tip.14.1");
    Response draft = read(file);
    assertThat(draft.cycle()).isEqualTo("2");
    assertThat(draft.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(draft.status()).isEqualTo(ResponseStatus.DRAFT);
    assertThat(draft.submitted()).isEqualTo("2024-05-01");
    assertThat(draft.answers())
        .extracting(RecordedAnswer::visibility)
        .containsExactly(Visibility.PUBLIC, Visibility.CONFIDENTIAL);
    assertThat(draft.answers())
        .extracting(answer -> ((AnswerState.Unconfirmed) answer.state()).origin().toString())
        .containsExactly("tip.03.1 (tip 2.0.0, 2024-05-01)", "tip.14.1 (tip 2.0.0, 2024-05-01)");
    assertThat(Ran.of("validate", file.toString()).code()).isZero();
  }

  @Test
  void withoutAFileTheDocumentAloneGoesToStandardOutput() throws IOException {
    String file = offered();
    Ran ran = carry("tip", "tip", "--cycle", "2");
    assertThat(ran.out()).isEqualTo(Files.readString(Path.of(file)));
    assertThat(ran.err()).contains("offered for 2 of 52 questions");
  }

  @Test
  void whatWasAnsweredInTheCycleItselfIsNotOfferedForIt() throws IOException {
    answered();
    Ran ran = carry("tip", "tip", "--cycle", "1");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("offered for 0 of 52 questions", "nothing is written");
  }

  @Test
  void anAnswerThatCountsForNothingAsItWasGivenIsNotOffered() throws IOException {
    answered(
        "tip",
        """
        {"question": "tip.03.1", "option": "optional_not_exercised"},
        {"question": "tip.14.1", "option": "yes"}
        """);
    Ran ran = carry("tip", "tip", "--cycle", "2");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("[reason-missing]", "offered for 1 of 52 questions");
  }

  @Test
  void anAnswerThatTheQuestionCanNotTakeIsNotOffered() throws IOException {
    answered(
        "tip",
        """
        {"question": "tip.03.1", "option": "perhaps"},
        {"question": "tip.06.1", "text": "of another type"},
        {"question": "tip.14.1", "option": "yes"}
        """);
    String file = folder.resolve("offer.json").toString();
    Ran ran = carry("tip", "tip", "--cycle", "2", "--out", file);
    assertThat(ran.err()).contains("[option-unknown]", "[does-not-fit]");
    assertThat(ran.out()).contains("offered for 1 of 52 questions");
    assertThat(confirm(file, "--on", "2024-06-01", "--all").code()).isZero();
  }

  @Test
  void ofTwoAnswersThatWaitTheStateMustSayWhichItConfirms() throws IOException {
    Path file = Path.of(offered());
    String draft = Files.readString(file);
    int first = draft.indexOf("    {");
    String again =
        draft
            .substring(first, draft.indexOf("    {", first + 5))
            .replace("2024-05-01", "2024-04-30");
    Files.writeString(file, draft.substring(0, first) + again + draft.substring(first));
    assertThat(confirm(file.toString(), "--on", "2024-06-01", "--all").err())
        .contains(" tip.03.1: 2 answers to it wait to be confirmed [waits-twice]");
    assertThat(confirm(file.toString(), "--on", "2024-06-01", "--questions", "tip.14.1").code())
        .isZero();
  }

  @Test
  void theNewestCycleIsMeantWhereNoneIsNamed() throws IOException {
    answered();
    assertThat(carry("tip", "tip").err()).contains("name one with '--cycle=ID'");
    Files.writeString(
        folder.resolve("data").resolve("cycles.json"),
        """
        [{"id": "3", "questionnaire": "tip", "instrument": "TIP", "opened": "2024-06-01",
          "due": "2024-07-01"},
         {"id": "2", "questionnaire": "tip", "instrument": "TIP", "opened": "2023-06-01",
          "due": "2023-07-01"}]
        """);
    assertThat(carry("tip", "tip").err()).startsWith("AFG, cycle 3: ");
  }

  @Test
  void oneConventionsAnswersAreOfferedForTheOtherWherePairsExist() throws IOException {
    answered("untoc", "{\"question\": \"untoc.08.1\", \"option\": \"yes\"}");
    Ran refused = carry("untoc", "tip", "--cycle", "1");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("lead from untoc to tip; no plugin in use brings any");
    Path plugin = Files.createDirectories(folder.resolve("uncac"));
    try (Stream<Path> files = Files.list(CORRUPTION)) {
      for (Path file : files.toList()) {
        Files.copy(file, plugin.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(
        plugin.resolve("plugin.json"), "{\"id\": \"uncac\", \"from\": 1, \"below\": 2}");
    String place = plugin.toString();
    assertThat(carry("untoc", "tip", "--cycle", "1", "--plugin", place).err())
        .contains("there are those from uncac to untoc, from untoc to uncac");
    Path file = folder.resolve("offer.json");
    Ran ran = carry("untoc", "uncac", "--cycle", "1", "--plugin", place, "--out", file.toString());
    assertThat(ran.out()).contains("offered for 1 of 90 questions of uncac 1.0.0");
    assertThat(read(file).answers())
        .extracting(RecordedAnswer::question)
        .containsExactly("uncac.15.1");
    assertThat(confirm(file.toString(), "--on", "2024-06-01", "--all", "--plugin", place).out())
        .contains("\"question\": \"uncac.15.1\"")
        .doesNotContain("carriedFrom");
  }

  @Test
  void assessCountsWhatIsConfirmedAndNotTheRest() throws IOException {
    String file = offered();
    String confirmed = folder.resolve("confirmed.json").toString();
    assertThat(Ran.of("assess", file).out()).doesNotContain("tip.03.1: gap");
    Ran ran = confirm(file, "--on", "2024-06-01", "--questions", "tip.03.1", "--out", confirmed);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("confirmed on 2024-06-01 1 of 2 answers to tip");
    Response response = read(Path.of(confirmed));
    assertThat(response.status()).isEqualTo(ResponseStatus.SUBMITTED);
    assertThat(response.submitted()).isEqualTo("2024-06-01");
    assertThat(response.answers().get(0))
        .isEqualTo(
            new RecordedAnswer(
                "tip.03.1",
                RecordedAnswer.option("tip.03.1", "no").state(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.of(LocalDate.of(2024, 6, 1)),
                Optional.empty(),
                Visibility.PUBLIC));
    assertThat(response.answers().get(1).state()).isInstanceOf(AnswerState.Unconfirmed.class);
    assertThat(Ran.of("assess", confirmed).out())
        .contains("tip.03.1: gap, critical")
        .doesNotContain("tip.14.1: no gap");
    assertThat(confirm(confirmed, "--on", "2024-07-01", "--all", "--out", confirmed).code())
        .isZero();
    assertThat(read(Path.of(confirmed)).submitted()).isEqualTo("2024-06-01");
    assertThat(Ran.of("assess", confirmed).out())
        .contains("as of 2024-07-01", "tip.03.1: gap, critical", "tip.14.1: no gap");
  }

  @Test
  void allThatCanNotBeConfirmedIsRefusedAtOnce() throws IOException {
    String file = offered();
    String out = folder.resolve("confirmed.json").toString();
    Ran ran =
        confirm(file, "--on", "2024-04-30", "--questions", "tip.03.1,tip.99,tip.98", "--out", out);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith(file) && line.contains("]; "))
        .anyMatch(line -> line.contains(" tip.99: ") && line.contains("[unknown-question]"))
        .anyMatch(line -> line.contains(" tip.98: ") && line.contains("[unknown-question]"))
        .anyMatch(line -> line.contains(" tip.03.1: ") && line.contains("[confirmed-too-early]"));
    assertThat(Path.of(out)).doesNotExist();
    confirm(file, "--on", "2024-06-01", "--all", "--out", file);
    assertThat(confirm(file, "--on", "2024-06-02", "--questions", "tip.03.1").err())
        .contains(" tip.03.1: its answer does not wait to be confirmed [nothing-waits]");
    assertThat(confirm(file, "--on", "2024-06-02", "--all").err()).contains("[nothing-waits]");
  }

  @Test
  void eitherAllOrSomeAreConfirmed() throws IOException {
    String file = offered();
    assertThat(confirm(file, "--on", "2024-06-01").code()).isEqualTo(2);
    assertThat(confirm(file, "--on", "2024-06-01", "--all", "--questions", "tip.03.1").code())
        .isEqualTo(2);
  }
}
