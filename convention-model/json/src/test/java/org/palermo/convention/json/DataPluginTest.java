package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.catalogue.ContentSize;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.RevisionArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;

class DataPluginTest {
  private static final AtomicReference<PluginFile> DRAWN = new AtomicReference<>();

  @TempDir Path folder = Path.of("");

  private ProtocolContent content = drawn().content();
  private ImmutableList<WorkedCase> cases = drawn().cases();
  private Revisions revisions = drawn().revisions();

  @BeforeAll
  static void draw() {
    JqwikSession.run(
        () -> {
          ProtocolContent drawn = ContentArbitraries.contents("RIVERS").sample();
          DRAWN.set(
              new PluginFile(
                  new PluginManifest("rivers", 1, 2),
                  drawn,
                  RuleArbitraries.workedCases(drawn).filter(cases -> !cases.isEmpty()).sample(),
                  RevisionArbitraries.revisions()
                      .filter(revisions -> !revisions.migrations().isEmpty())
                      .sample()));
        });
  }

  private static PluginFile drawn() {
    return Objects.requireNonNull(DRAWN.get());
  }

  @BeforeEach
  void lay() throws IOException {
    write("plugin.json", "{\"id\": \"rivers\", \"from\": 1, \"below\": 2}");
    for (Map.Entry<String, String> file :
        PluginBundle.write(content, cases, revisions).entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private ImmutableList<Problem> problems(DataPlugin plugin) {
    try {
      plugin.content();
      return ImmutableList.of();
    } catch (InvalidDataException refused) {
      return refused.problems();
    }
  }

  @Test
  void aFolderIsAPlugin() {
    DataPlugin plugin = DataPlugin.at(folder);
    assertThat(plugin.id()).isEqualTo("rivers");
    assertThat(plugin.content()).isEqualTo(content);
    assertThat(plugin.workedCases()).isEqualTo(cases);
    assertThat(plugin.revisions()).isEqualTo(revisions);
  }

  @Test
  void aFirstVersionIsAdmittedWithoutAFileOfRevisions() throws IOException {
    Files.delete(folder.resolve("revisions.json"));
    DataPlugin plugin = DataPlugin.at(folder);
    assertThat(plugin.revisions()).isEqualTo(Revisions.NONE);
    assertThat(Catalogue.of(ImmutableList.of(plugin)).instruments()).containsKey("RIVERS");
  }

  @Test
  void revisionsThatCannotBeReadRefuseThePlugin() throws IOException {
    write("revisions.json", "{\"migrations\": [{\"id\": \"m\"}]}");
    assertThat(problems(DataPlugin.at(folder)))
        .extracting(Problem::place)
        .contains("/migrations/0");
  }

  @Test
  void aDocumentIsTheSamePlugin() throws IOException {
    write("rivers.json", Formats.PLUGIN_FILE.write(drawn()));
    DataPlugin plugin = DataPlugin.at(folder.resolve("rivers.json"));
    assertThat(plugin.id()).isEqualTo("rivers");
    assertThat(plugin.content()).isEqualTo(content);
    assertThat(plugin.workedCases()).isEqualTo(cases);
    assertThat(plugin.revisions()).isEqualTo(revisions);
  }

  @Test
  void everyFaultOfEveryFileIsTold() throws IOException {
    write("provisions.json", "[{\"citation\": 7}]");
    write("rules.json", "[");
    DataPlugin plugin = DataPlugin.at(folder);
    assertThat(problems(plugin))
        .extracting(Problem::file)
        .anyMatch(file -> file.endsWith("provisions.json"))
        .anyMatch(file -> file.endsWith("rules.json"));
  }

  @Test
  void anotherVersionIsRefusedByName() throws IOException {
    write("plugin.json", "{\"id\": \"rivers\", \"from\": 2, \"below\": 4}");
    assertThat(problems(DataPlugin.at(folder)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("plugin-version");
              assertThat(problem.message()).contains("from 2 to before 4", "version 1");
            });
  }

  @Test
  void aFolderWithoutAManifestIsRefusedAndSaysWhatToWrite() throws IOException {
    Files.delete(folder.resolve("plugin.json"));
    DataPlugin plugin = DataPlugin.at(folder);
    assertThat(plugin.id()).matches("[a-z][a-z0-9-]{0,63}");
    assertThatThrownBy(plugin::content)
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("plugin.json")
        .hasMessageContaining("below");
  }

  @Test
  void tooManyRecordsAreRefused() throws IOException {
    WorkedCase one = cases.get(0);
    write(
        "cases.json",
        Formats.WORKED_CASE.writeAll(
            java.util.Collections.nCopies(ContentSize.MOST_RECORDS + 1, one)));
    assertThat(problems(DataPlugin.at(folder)))
        .extracting(Problem::rule)
        .containsExactly("plugin-too-large");
  }
}
