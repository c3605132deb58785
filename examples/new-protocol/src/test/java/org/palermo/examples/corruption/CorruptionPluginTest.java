package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.testkit.ProtocolPluginContract;

class CorruptionPluginTest extends ProtocolPluginContract {
  private static final ProtocolContent CONTENT = new CorruptionPlugin().content();

  @Override
  protected ProtocolPlugin plugin() {
    return new CorruptionPlugin();
  }

  @Test
  void everyProvisionQuestionAndRuleIsThere() {
    assertThat(CONTENT.provisions()).hasSize(363);
    assertThat(CONTENT.questionnaire().questions()).hasSize(90);
    assertThat(CONTENT.rules()).hasSize(85);
    assertThat(CONTENT.rules().stream().mapToInt(rule -> rule.cases().size()).sum()).isEqualTo(172);
    assertThat(CONTENT.questionnaire().excluded()).hasSize(4);
    assertThat(CONTENT.actions()).hasSize(192);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument.json",
        "provisions.json",
        "questionnaire.json",
        "rules.json",
        "cases.json",
        "actions.json",
        "revisions.json"
      })
  void eachFileIsWrittenAsItStands(String file) throws IOException {
    CorruptionPlugin plugin = new CorruptionPlugin();
    assertThat(PluginBundle.write(CONTENT, plugin.workedCases(), plugin.revisions()).get(file))
        .isEqualTo(text(file));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = CorruptionPlugin.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
