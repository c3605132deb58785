package org.palermo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the build compiles, and what it links to is there. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TestFactory
  Stream<DynamicTest> everyJavaSnippetStandsInACompiledFile() throws IOException {
    List<String> sources = sources();
    return JAVA.matcher(readme())
        .results()
        .map(found -> found.group(1))
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.lines().findFirst().orElse(""),
                    () ->
                        assertThat(sources)
                            .as("a file that holds these lines in this order:\n%s", snippet)
                            .anyMatch(source -> holds(source, snippet))));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    assertThat(LINK.matcher(readme()).results().map(link -> link.group(1)).map(ROOT::resolve))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void theTestCommandIsTheOneThatTheContinuousCheckRuns() throws IOException {
    assertThat(readme()).contains("mvn -B clean verify");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nmvn -B clean verify\n");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/"))
          .map(ReadmeTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  /** Whether the lines of the snippet stand in the source in their order, wherever indented. */
  private static boolean holds(String source, String snippet) {
    List<String> lines = source.lines().map(String::strip).toList();
    int next = 0;
    for (String line : snippet.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      int found = lines.subList(next, lines.size()).indexOf(line);
      if (found < 0) {
        return false;
      }
      next += found + 1;
    }
    return true;
  }
}
