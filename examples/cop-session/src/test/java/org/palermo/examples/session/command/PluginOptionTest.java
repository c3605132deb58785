package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instruments without code, on the data of the template for new ones. */
class PluginOptionTest {
  private static final Path TEMPLATE =
      Path.of("../new-protocol/template/src/main/resources/org/example/treaty");

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(
        folder.resolve("plugin.json"), "{\"id\": \"rivers\", \"from\": 1, \"below\": 2}");
  }

  @Test
  void aFolderBringsItsInstrumentToEveryCommand() {
    String place = folder.toString();
    assertThat(Ran.of("provisions", "--instrument", "EXAMPLE", "--plugin", place).out())
        .contains("EXAMPLE 1");
    assertThat(Ran.of("rules", "list", "--plugin", place).out().lines()).hasSizeGreaterThan(293);
    assertThat(Ran.of("questionnaire", "--instrument", "EXAMPLE", "--plugin", place).code())
        .isZero();
  }

  @Test
  void aBrokenOneIsRefusedWithReasonsAndTheRestGoOn() throws IOException {
    Files.writeString(folder.resolve("rules.json"), "[{}]");
    Ran ran = Ran.of("provisions", "--plugin", folder.toString(), "--json");
    assertThat(ran.out().lines().filter(line -> line.startsWith("    \"citation\": ")))
        .hasSize(479);
    assertThat(ran.err()).contains("rules.json").contains("/0");
    assertThat(Ran.of("provisions", "--plugin", "nowhere").code()).isEqualTo(2);
    assertThat(List.of(ran.err().split("\n"))).allMatch(line -> !line.startsWith("\tat "));
  }
}
