package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseCommandTest {
  private static final String REQUEST =
      "{\"id\":\"R1\",\"state\":\"AFG\",\"date\":\"2024-01-01\",\"instruments\":[\"TIP\"],"
          + "\"assistance\":[\"LEGAL\"],\"status\":\"received\"}\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/requests.jsonl"),
        REQUEST + REQUEST.replace("R1", "R2").replace("TIP", "NONE"));
    Files.writeString(folder.resolve("in/notes.json"), "{}");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Ran imported(String day) {
    return Ran.of("base", "import", at("in"), "--store", at("base.db"), "--known", day, "-q");
  }

  @Test
  void importsWhatIsGoodAndTellsWhatIsNot() {
    Ran ran = imported("2024-02-01");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("requests.jsonl: passed over 0, read 1, entered 1, set aside 1");
    assertThat(ran.err()).contains("line 2 R2", "[unknown-instrument]", "[unknown-file]");
    assertThat(imported("2024-02-01").out()).contains("passed over 2, read 0, entered 0");
    assertThat(Ran.of("base", "list", "--store", at("base.db")).out())
        .contains("open since", "2024-02-01", "set aside on 2024-02-01: requests.jsonl line 2 R2");
  }

  @Test
  void aNameThatNoSourceCanHaveKeepsNoOtherFileOut() throws IOException {
    Files.writeString(folder.resolve("in/requests-a:b.jsonl"), REQUEST.replace("R1", "R9"));
    Ran ran = imported("2024-02-01");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("requests-a:b.jsonl", "[file-name]");
    assertThat(ran.out()).contains("requests.jsonl: passed over 0, read 1, entered 1");
  }

  @Test
  void writesWhatWasKnownOnADayTheSameForEver() throws IOException {
    imported("2024-02-01");
    Ran ran =
        Ran.of("base", "as-of", "2024-02-01", "--store", at("base.db"), "-o", at("then.jsonl"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("the day is still open");
    Files.writeString(folder.resolve("in/requests.jsonl"), REQUEST.replace("R1", "R3"));
    imported("2024-03-01");
    Ran.of("base", "as-of", "2024-02-01", "--store", at("base.db"), "-o", at("again.jsonl"));
    assertThat(folder.resolve("again.jsonl")).hasSameTextualContentAs(folder.resolve("then.jsonl"));
    assertThat(folder.resolve("again.jsonl")).content().contains("\"R1\"").doesNotContain("\"R3\"");
    assertThat(imported("2024-02-15").err()).contains("[day-closed]");
  }

  @Test
  void aRunFromTheBaseKnowsWhatTheBaseKnew() {
    imported("2024-02-01");
    Ran ran =
        Ran.of("run", "--base", at("base.db"), "--known", "2024-02-01", "--out", at("out"), "-q");
    assertThat(ran.out()).contains("as of 2024-02-01", "base.db");
    assertThat(folder.resolve("out/needs.json")).content().contains("\"AFG\"");
    assertThat(Ran.of("run", "--known", "2024-02-01", "--out", at("out")).code()).isEqualTo(2);
  }
}
