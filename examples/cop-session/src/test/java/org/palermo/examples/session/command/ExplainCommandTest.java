package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void tellsAllThatANeedRestsOn() throws IOException {
    Files.writeString(
        folder.resolve("responses.json"),
        """
        {"state": "AFG", "questionnaire": "tip", "version": "2.0.0", "cycle": "1",
         "status": "submitted", "submitted": "2024-05-01",
         "answers": [{"question": "tip.03.1", "option": "no"}]}
        """);
    Ran ran = Ran.of("explain", "--dataset", folder.toString(), "AFG/TIP", "3/LEGAL");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Need AFG/TIP 3/LEGAL\n")
        .contains("Afghanistan (AFG)", "severity      critical", "latent: a gap was found")
        .contains("TIP 3(a) (definitional): ")
        .contains("tip.03.1, version 1: ", "case 1 (critical) holds", "tip.03.1 is no")
        .contains("answer tip.03.1: no")
        .contains("Coverage: unknown")
        .doesNotContain("SYNTHETIC");
  }

  @Test
  void anUnknownNeedIsWrongUsageAndOthersOfTheStateAreNamed() {
    Ran ran = Ran.of("explain", "AFG/UNTOC 99/LEGAL");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("among those of AFG are AFG/").doesNotContain("\tat ");
  }
}
