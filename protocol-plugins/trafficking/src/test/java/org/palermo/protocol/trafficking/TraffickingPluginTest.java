package org.palermo.protocol.trafficking;

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

class TraffickingPluginTest extends ProtocolPluginContract {
  private static final ProtocolContent CONTENT = new TraffickingPlugin().content();

  @Override
  protected ProtocolPlugin plugin() {
    return new TraffickingPlugin();
  }

  @Test
  void everyProvisionQuestionAndRuleIsThere() {
    assertThat(CONTENT.provisions()).hasSize(62);
    assertThat(CONTENT.questionnaire().questions()).hasSize(52);
    assertThat(CONTENT.rules()).hasSize(45);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument.json",
        "provisions.json",
        "questionnaire.json",
        "rules.json",
        "cases.json",
        "revisions.json"
      })
  void eachFileIsWrittenAsItStands(String file) throws IOException {
    TraffickingPlugin plugin = new TraffickingPlugin();
    assertThat(PluginBundle.write(CONTENT, plugin.workedCases(), plugin.revisions()).get(file))
        .isEqualTo(text(file));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = TraffickingPlugin.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
