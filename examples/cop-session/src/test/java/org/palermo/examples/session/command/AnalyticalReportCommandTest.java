package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyticalReportCommandTest {
  @TempDir private Path folder = Path.of("");

  private Ran report(String name, String... more) {
    String[] arguments = new String[more.length + 6];
    System.arraycopy(
        new String[] {
          "report", "analytical", "--dataset", "sample", "-o", folder.resolve(name).toString()
        },
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Ran.of(arguments);
  }

  @Test
  void aReportOnMadeUpRepliesSaysSo() throws IOException {
    Ran ran = report("report.html", "--lang", "ar");
    assertThat(ran.code()).isZero();
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("dir=\"rtl\"", "بيانات اصطناعية");
  }

  @Test
  void anUnknownLanguageIsWrongUsage() {
    assertThat(report("report.html", "--lang", "de").code()).isEqualTo(2);
  }

  @Test
  void aThresholdOfOneStateIsWrongUsage() {
    assertThat(report("report.html", "--fewest-states", "1").code()).isEqualTo(2);
  }
}
