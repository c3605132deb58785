package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/** The guide shows what the build builds: its files, its counts and its paths are those at hand. */
class GuideTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path ROOT = HERE.resolve("../..").normalize();
  private static final Pattern SHOWN = Pattern.compile("(?s)```(java|json)\n(.*?)```");
  private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");
  private static final Pattern PATH =
      Pattern.compile("(?<=\\$PALERMO/|[\\s,:])(?:convention-model|examples)/[\\w/-]+");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TestFactory
  Stream<DynamicTest> everyFileShownStandsInTheTemplateOrInThisModule() throws IOException {
    List<List<String>> files = files();
    return SHOWN
        .matcher(guide())
        .results()
        .map(found -> found.group(2))
        .map(
            shown ->
                DynamicTest.dynamicTest(
                    shown.strip().replace('\n', ' '),
                    () ->
                        assertThat(files)
                            .as("a file that holds these lines one after another:\n%s", shown)
                            .anyMatch(lines -> holds(lines, shown))));
  }

  @Test
  void theMethodsToImplementAreCounted() throws IOException {
    assertThat(guide())
        .contains("with %d methods:".formatted(ProtocolPlugin.class.getMethods().length));
  }

  @Test
  void theRecordsOfThisModuleAreCounted() throws IOException {
    ProtocolContent content = new CorruptionPlugin().content();
    assertThat(guide().replace('\n', ' '))
        .contains(content.provisions().size() + " provisions,")
        .contains(content.questionnaire().questions().size() + " questions,")
        .contains(content.rules().size() + " rules,")
        .contains(new CorruptionPlugin().workedCases().size() + " tests of rules")
        .contains("treaty actions of " + content.actions().size() + " States");
  }

  @Test
  void everyPathInACommandIsThere() throws IOException {
    assertThat(
            COMMANDS
                .matcher(guide())
                .results()
                .flatMap(block -> PATH.matcher(block.group(1)).results())
                .map(MatchResult::group)
                .filter(path -> !path.contains("/target/")))
        .contains("examples/cop-session", "examples/new-protocol/template")
        .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    assertThat(LINK.matcher(guide()).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(HERE.resolve(link)).exists());
  }

  private static String guide() throws IOException {
    return Files.readString(HERE.resolve("README.md"));
  }

  private static List<List<String>> files() throws IOException {
    List<List<String>> files = new ArrayList<>(files("template/src"));
    files.addAll(files("src/main"));
    return files;
  }

  private static List<List<String>> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(HERE.resolve(folder))) {
      return all.filter(Files::isRegularFile).map(GuideTest::lines).toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean holds(List<String> lines, String shown) {
    List<String> wanted = shown.lines().toList();
    return Stream.iterate(0, start -> start <= lines.size() - wanted.size(), start -> start + 1)
        .anyMatch(start -> lines.subList(start, start + wanted.size()).equals(wanted));
  }
}
