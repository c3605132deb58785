package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.NeedsDocument;

/** Two runs on the synthetic data, looked at from several sides. */
class SampleRunTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Ran ran;

  @BeforeAll
  static void runTwice() {
    ran = Ran.of("run", "--dataset", "sample", "--out", folder.resolve("one").toString());
    Ran.of("run", "--dataset", "sample", "--out", folder.resolve("two").toString());
  }

  private static Path file(String name) {
    return folder.resolve("one").resolve(name);
  }

  private static NeedsDocument needs() throws IOException {
    return Formats.NEEDS.read("needs.json", Files.readString(file("needs.json"))).only();
  }

  @ParameterizedTest
  @ValueSource(strings = {"needs.json", "needs.csv", "report.html"})
  void theSameInputGivesTheSameBytes(String name) {
    assertThat(file(name)).hasSameBinaryContentAs(folder.resolve("two").resolve(name));
  }

  @Test
  void everyOutputSaysThatItIsSynthetic() throws IOException {
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("sample (synthetic");
    assertThat(ran.err()).contains("(synthetic)");
    assertThat(needs().synthetic()).isTrue();
    assertThat(Files.readAllLines(file("needs.csv")).stream().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("sample (synthetic),"));
    assertThat(file("report.html")).content().containsIgnoringCase("synthetic");
  }

  @Test
  void everyKindOfNeedAndOfCoverageIsShown() throws IOException {
    assertThat(needs().needs())
        .extracting(covered -> covered.need().kind())
        .contains(NeedKind.values());
    assertThat(needs().needs())
        .extracting(covered -> covered.coverage().level())
        .contains(Coverage.Level.values());
  }

  @Test
  void aNeedThatIsExplainedSaysThatItIsSynthetic() throws IOException {
    Ran explained = Ran.of("explain", "--dataset", "sample", needs().needs().get(0).need().id());
    assertThat(explained.code()).isZero();
    assertThat(explained.out()).contains("SYNTHETIC DATA: made up");
  }
}
