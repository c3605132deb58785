package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.treaty.Strength;

/** The guide shows what the build builds: its files, counts, paths and messages are real. */
class GuideTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path ROOT = HERE.resolve("../..").normalize();
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
  private static final Pattern PATH =
      Pattern.compile("(?<=\\$PALERMO/|[\\s,:])(?:convention-model|examples)/[\\w/-]+");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TestFactory
  Stream<DynamicTest> everyFileShownStandsInTheTemplateOrInThisModule() throws IOException {
    List<List<String>> files = new ArrayList<>(files(HERE.resolve("template/src")));
    files.addAll(files(HERE.resolve("src/main")));
    return Stream.concat(blocks("java"), blocks("json"))
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
  void everyStrengthAndKindOfAnswerIsNamed() throws IOException {
    assertThat(guide())
        .contains(Arrays.stream(Strength.values()).map(each -> "`" + each.code() + "`").toList())
        .contains(Arrays.stream(AnswerType.values()).map(each -> "`" + each.code() + "`").toList());
  }

  /** The guide has the template under another name by then. */
  @Test
  void theFaultShownIsTheOneThatTheContractFinds() throws IOException {
    String shown = blocks("text").findFirst().orElseThrow().strip();
    assertThatThrownBy(new TemplateWithoutRules() {}::firmDutiesAreReached)
        .hasMessage(shown.replace("RIVERS", "EXAMPLE"));
  }

  @Test
  void everyPathInACommandIsThere() throws IOException {
    assertThat(
            blocks("sh")
                .flatMap(commands -> PATH.matcher(commands).results())
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

  private static Stream<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(guide())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2));
  }

  private static String guide() throws IOException {
    return Files.readString(HERE.resolve("README.md"));
  }

  private static List<List<String>> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
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
