package org.palermo.protocol.firearms;

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

class FirearmsPluginTest extends ProtocolPluginContract {
  private static final ProtocolContent CONTENT = new FirearmsPlugin().content();

  @Override
  protected ProtocolPlugin plugin() {
    return new FirearmsPlugin();
  }

  @Test
  void everyProvisionQuestionAndRuleIsThere() {
    assertThat(CONTENT.provisions()).hasSize(64);
    assertThat(CONTENT.questionnaire().questions()).hasSize(56);
    assertThat(CONTENT.rules()).hasSize(46);
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
    assertThat(PluginBundle.write(CONTENT, new FirearmsPlugin().workedCases()).get(file))
        .isEqualTo(text(file));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = FirearmsPlugin.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
