package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @Test
  void isANamedModule() {
    assertThat(Commands.class.getModule().isNamed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "parties", "provisions", "questionnaire", "validate", "assess", "explain"})
  void everyCommandExplainsItself(String command) {
    Ran ran = Ran.of(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Usage: palermo " + command).contains("--help");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theWholeNamesAllCommandsAndTheCodesToEndWith() {
    Ran ran = Ran.of("--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("run ", "parties ", "provisions ", "questionnaire ", "validate ", "assess ")
        .contains("explain ", "0 when all is well, 1 for problems in the input, 2 for wrong usage");
  }

  @Test
  void noCommandIsWrongUsageAndNamesThem() {
    Ran ran = Ran.of();
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("run, parties, provisions");
  }

  @Test
  void aMistypedCommandIsWrongUsageWithWhatWasMeant() {
    Ran ran = Ran.of("provisins");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Did you mean: palermo provisions").doesNotContain("\tat ");
  }

  @Test
  void aMistypedOptionIsWrongUsageWithWhatWasMeant() {
    Ran ran = Ran.of("run", "--datast", "sample");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--dataset").doesNotContain("\tat ");
  }

  @Test
  void theVersionIsToldOnRequest() {
    Ran ran = Ran.of("--version");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Palermo ");
  }

  @Test
  void colourIsUsedOnlyWhenWanted() {
    assertThat(Ran.of(true, "parties", "--instrument", "TIP").out()).contains("\u001B[1m");
    assertThat(Ran.of(false, "parties", "--instrument", "TIP").out()).doesNotContain("\u001B");
    assertThat(Ran.of(false, "--help").out()).doesNotContain("\u001B");
  }

  @Test
  void noColorIsRespectedWhateverItSays() {
    assertThat(Main.isColourWanted(Map.of("NO_COLOR", "1"), true)).isFalse();
    assertThat(Main.isColourWanted(Map.of("NO_COLOR", "0"), true)).isFalse();
    assertThat(Main.isColourWanted(Map.of("NO_COLOR", ""), true)).isTrue();
    assertThat(Main.isColourWanted(Map.of(), true)).isTrue();
    assertThat(Main.isColourWanted(Map.of(), false)).isFalse();
    assertThat(Main.isColourWanted(Map.of("TERM", "dumb"), true)).isFalse();
  }
}
