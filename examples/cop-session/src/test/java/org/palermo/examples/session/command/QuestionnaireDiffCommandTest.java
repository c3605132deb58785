package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.convention.json.ChangeLine;
import org.palermo.convention.json.DiffDocument;
import org.palermo.convention.json.Formats;
import org.palermo.convention.revision.Consequence;

class QuestionnaireDiffCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void tellsEachChangeWithWhatItMeansForAnswers() {
    Ran ran = Ran.of("questionnaire", "diff", "tip@1.0.0", "tip@2.0.0");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Questionnaire tip: from version 1.0.0 to 2.0.0\n")
        .contains("questions     107, now 52\n")
        .contains("some answers have no place in the newer form: older questions 3\n")
        .contains("\ntip.03.1: some answers wait for the State to confirm them\n")
        .contains("  retyped: 'boolean' -> 'compliance'\n")
        .contains("  option added: 'yes_in_part'\n")
        .contains("\ntip.06.4: some answers have no place in the newer form\n")
        .contains("  added: 'Are the measures of the Protocol applied without discrimination");
  }

  @Test
  void theSameIsWrittenForPrograms() {
    Ran ran = Ran.of("questionnaire", "diff", "tip@1.0.0", "tip", "--json");
    DiffDocument read = Formats.QUESTIONNAIRE_DIFF.read("out", ran.out()).only();
    assertThat(Formats.QUESTIONNAIRE_DIFF.write(read)).isEqualTo(ran.out());
    assertThat(read.changes())
        .filteredOn(change -> change.question().equals("tip.06.4"))
        .filteredOn(change -> change.kind().equals("removed"))
        .extracting(ChangeLine::consequence)
        .containsExactly(Consequence.CANNOT_BE_CARRIED);
  }

  @Test
  void aVersionInAFileIsComparedAsItStands() throws IOException {
    Path file = folder.resolve("q.json");
    Files.writeString(
        file,
        Ran.of("questionnaire", "--instrument", "TIP", "--format", "json")
            .out()
            .replace("without discrimination", "alike"));
    Ran ran = Ran.of("questionnaire", "diff", "tip", file.toString());
    assertThat(ran.out())
        .contains("changes       1\n")
        .containsPattern("tip\\.14\\.1: answers stand as they are\n  reworded: ");
  }

  @Test
  void aVersionOrFormThatIsNotThereIsWrongUsage() {
    Ran version = Ran.of("questionnaire", "diff", "tip@1.5.0", "tip");
    assertThat(version.code()).isEqualTo(2);
    assertThat(version.err()).contains("known are 1.0.0, 2.0.0");
    assertThat(Ran.of("questionnaire", "diff", "tap", "tip").err()).contains("known are ", "tip");
    assertThat(Ran.of("questionnaire", "diff", "tip@one", "tip").err()).contains("is no version");
    assertThat(Ran.of("questionnaire").code()).isEqualTo(2);
  }
}
