package org.palermo.protocol.untoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
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

class UntocPluginTest extends ProtocolPluginContract {
  private static final ProtocolContent CONTENT = new UntocPlugin().content();

  @Override
  protected ProtocolPlugin plugin() {
    return new UntocPlugin();
  }

  // The offence of taking part (5(1)(a)(ii)) rests on what a group is, that of agreeing does not.
  @Override
  protected ImmutableSet<String> harderOnPurpose() {
    return ImmutableSet.of("untoc.02.1");
  }

  @Test
  void everyProvisionQuestionAndRuleIsThere() {
    assertThat(CONTENT.provisions()).hasSize(262);
    assertThat(CONTENT.questionnaire().questions()).hasSize(170);
    assertThat(CONTENT.rules()).hasSize(147);
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
    assertThat(PluginBundle.write(CONTENT, new UntocPlugin().workedCases()).get(file))
        .isEqualTo(text(file));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = UntocPlugin.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
