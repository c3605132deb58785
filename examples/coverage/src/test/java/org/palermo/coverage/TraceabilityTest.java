package org.palermo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palermo.examples.session.trace.Clause;
import org.palermo.examples.session.trace.Clauses;

/** From each clause of the decision to type, rule, report and test, and back: no orphans. */
class TraceabilityTest {
  private static final Path ROOT = Path.of("../..");
  private static final ImmutableList<Clause> CLAUSES = Clauses.load();

  private static ImmutableSet<String> all(Function<Clause, ImmutableList<String>> part) {
    return CLAUSES.stream()
        .flatMap(clause -> part.apply(clause).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void everyClauseOfTheDecisionIsThereOnce() {
    assertThat(CLAUSES)
        .extracting(Clause::id)
        .containsExactly(
            "(a)",
            "(b)",
            "(c)(i)",
            "(c)(ii)",
            "(c)(iii)",
            "(c)(iv)",
            "(d)",
            "(e)",
            "(f)",
            "(g)",
            "(h)",
            "(i)");
    assertThat(CLAUSES)
        .allSatisfy(
            clause -> {
              assertThat(clause.types()).as(clause.id()).isNotEmpty();
              assertThat(clause.rules()).as(clause.id()).isNotEmpty();
              assertThat(clause.sections()).as(clause.id()).isNotEmpty();
              assertThat(clause.tests()).as(clause.id()).isNotEmpty();
            });
  }

  @Test
  void everyTypeThatIsNamedExists() throws ClassNotFoundException {
    for (String type : all(Clause::types)) {
      assertThat(Class.forName(type)).as(type).isPublic();
    }
  }

  @Test
  void noFunctionOfTheDecisionIsAnOrphan() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.palermo.convention.decision")
                    .stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getName))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(all(Clause::types)).contains(type));
  }

  @Test
  void everySectionThatIsNamedIsInTheReport() throws IOException {
    Path report =
        ROOT.resolve("examples/cop-session/src/main/java/org/palermo/examples/session/report");
    Pattern id = Pattern.compile("public String id\\(\\) \\{\\s+return \"([^\"]+)\";");
    ImmutableSet.Builder<String> sections = ImmutableSet.builder();
    try (Stream<Path> files = Files.list(report)) {
      for (Path file : files.toList()) {
        Matcher found = id.matcher(Files.readString(file));
        if (found.find()) {
          sections.add(found.group(1));
        }
      }
    }
    assertThat(sections.build()).hasSizeGreaterThan(10).containsAll(all(Clause::sections));
  }

  @Test
  void everyTestThatIsNamedIsRun() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      ImmutableSet<String> tests =
          files
              .filter(file -> file.toString().contains("/src/test/java/"))
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java") || name.endsWith("Properties.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(ImmutableSet.toImmutableSet());
      assertThat(tests).hasSizeGreaterThan(100).containsAll(all(Clause::tests));
    }
  }
}
