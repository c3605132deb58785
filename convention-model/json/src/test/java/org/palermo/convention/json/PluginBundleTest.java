package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.RevisionArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;

class PluginBundleTest {
  private static Function<String, @Nullable InputStream> folder(Map<String, String> files) {
    return file ->
        files.containsKey(file)
            ? new ByteArrayInputStream(files.get(file).getBytes(StandardCharsets.UTF_8))
            : null;
  }

  private static InvalidDataException refusal(Map<String, String> files) {
    return catchThrowableOfType(
        InvalidDataException.class, () -> PluginBundle.read("demo", folder(files)));
  }

  private record Plugin(
      ProtocolContent content, ImmutableList<WorkedCase> cases, Revisions revisions) {}

  @Provide
  Arbitrary<Plugin> plugins() {
    return ContentArbitraries.contents()
        .flatMap(
            content ->
                Combinators.combine(
                        RuleArbitraries.workedCases(content), RevisionArbitraries.revisions())
                    .as((cases, revisions) -> new Plugin(content, cases, revisions)));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  @Label("P1 bundle: a plugin's files read back as the same content, and write the same bytes")
  void readsBackWhatItWrote(@ForAll("plugins") Plugin plugin) {
    var files = PluginBundle.write(plugin.content(), plugin.cases(), plugin.revisions());
    Plugin read =
        new Plugin(
            PluginBundle.read("demo", folder(files)),
            PluginBundle.readCases("demo", folder(files)),
            PluginBundle.readRevisions("demo", folder(files)));
    assertThat(read).isEqualTo(plugin);
    assertThat(PluginBundle.write(read.content(), read.cases(), read.revisions())).isEqualTo(files);
  }

  @Test
  void namesEveryFileThatIsMissing() {
    assertThat(refusal(ImmutableMap.of()).problems())
        .extracting(Problem::file, Problem::rule)
        .containsExactly(
            tuple("demo/instrument.json", "missing-file"),
            tuple("demo/provisions.json", "missing-file"),
            tuple("demo/questionnaire.json", "missing-file"),
            tuple("demo/rules.json", "missing-file"));
  }

  @Test
  void refusesTestsThatAreNotThereOrUnreadable() {
    assertThatThrownBy(() -> PluginBundle.readCases("demo", folder(ImmutableMap.of())))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("demo/cases.json");
    assertThatThrownBy(
            () -> PluginBundle.readCases("demo", folder(ImmutableMap.of("cases.json", "[{}]"))))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("demo/cases.json");
  }

  @Test
  void reportsTheProblemsOfAllFilesAtOnce() {
    assertThat(
            refusal(
                    ImmutableMap.of(
                        "instrument.json", "{}",
                        "provisions.json", "[{\"citation\": \"TIP 5\"}]",
                        "questionnaire.json", "[",
                        "rules.json", "[1]",
                        "actions.json", "null"))
                .problems())
        .extracting(Problem::file)
        .contains(
            "demo/instrument.json",
            "demo/provisions.json",
            "demo/questionnaire.json",
            "demo/rules.json",
            "demo/actions.json");
  }

  @Test
  void refusesAnEmptyListWhereOneInstrumentIsWanted() {
    assertThat(
            refusal(
                    ImmutableMap.of(
                        "instrument.json", "[]",
                        "provisions.json", "[]",
                        "questionnaire.json", "[]",
                        "rules.json", "[]"))
                .problems())
        .extracting(Problem::file, Problem::rule)
        .containsExactly(
            tuple("demo/instrument.json", "one-record"),
            tuple("demo/questionnaire.json", "one-record"));
  }
}
