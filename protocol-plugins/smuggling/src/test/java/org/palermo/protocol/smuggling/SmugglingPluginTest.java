package org.palermo.protocol.smuggling;

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

class SmugglingPluginTest extends ProtocolPluginContract {
  private static final ProtocolContent CONTENT = new SmugglingPlugin().content();

  @Override
  protected ProtocolPlugin plugin() {
    return new SmugglingPlugin();
  }

  @Test
  void everyProvisionQuestionAndRuleIsThere() {
    assertThat(CONTENT.provisions()).hasSize(91);
    assertThat(CONTENT.questionnaire().questions()).hasSize(63);
    assertThat(CONTENT.rules()).hasSize(55);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument.json",
        "provisions.json",
        "questionnaire.json",
        "rules.json",
        "cases.json"
      })
  void eachFileIsWrittenAsItStands(String file) throws IOException {
    assertThat(PluginBundle.write(CONTENT, new SmugglingPlugin().workedCases()).get(file))
        .isEqualTo(text(file));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = SmugglingPlugin.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
