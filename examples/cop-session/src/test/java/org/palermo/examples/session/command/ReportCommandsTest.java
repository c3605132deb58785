package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {
  @TempDir private Path folder = Path.of("");

  private Ran report(String which, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("report", which, "-o", folder.resolve("report").toString()));
    arguments.addAll(List.of(more));
    return Ran.of(arguments.toArray(new String[0]));
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("report"));
  }

  @Test
  void aChairWhoIsNotOnRecordIsNotMadeUp() throws IOException {
    assertThat(report("chair", "--as-of", "2008-08-22").code()).isZero();
    assertThat(written()).contains("Who chairs the group is not on record", "WG2-2007");
  }

  @Test
  void aChairWithoutAStateIsWrongUsage() {
    assertThat(report("chair", "--chair", "A Person").code()).isEqualTo(2);
  }

  @Test
  void aSessionToWhichNoReportIsOwedIsWrongUsage() {
    assertThat(report("secretariat", "--session", "COP-9").code()).isEqualTo(2);
  }

  @Test
  void aPeriodThatBeginsAfterItsEndIsWrongUsage() {
    assertThat(report("secretariat", "--as-of", "2005-01-01").code()).isEqualTo(2);
  }

  @Test
  void theReportOfTheSecretariatNamesNoState() throws IOException {
    assertThat(report("secretariat", "--format", "csv").code()).isZero();
    assertThat(written()).contains("themes", "USD").doesNotContain("Afghanistan", "Mali");
  }

  @Test
  void aDraftThatIsNotThereIsWrongUsage() {
    assertThat(report("proposals", "--draft", "nothing").code()).isEqualTo(2);
  }
}
