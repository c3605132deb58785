package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Language;
import org.palermo.examples.session.words.Telling;

class RulesCommandTest {
  private static List<String> ids() {
    return Ran.of("rules", "list").out().lines().map(line -> line.split("  ", 2)[0]).toList();
  }

  @Test
  void listsEveryRule() {
    assertThat(ids()).hasSize(293).contains("untoc.05.1").doesNotHaveDuplicates();
    assertThat(Ran.of("rules", "list", "--instrument", "TIP").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("tip."));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, وإلا فلا نقص.",
    "zh, 否则没有缺失。",
    "en, Else nothing is missing.",
    "fr, 'Sinon, rien ne manque.'",
    "ru, В остальных случаях недостатков нет.",
    "es, 'De lo contrario, no falta nada.'"
  })
  void tellsEveryRule(String language, String said) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("rules", "show", "--lang", language));
    arguments.addAll(ids());
    Ran ran = Ran.of(arguments.toArray(new String[0]));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.strip().equals(said))).hasSize(293);
    assertThat(ran.out()).doesNotContain("{", "}");
  }

  @Test
  void aRuleReadsAsLaw() {
    assertThat(Ran.of("rules", "show", "untoc.05.1").out())
        .contains("Rule untoc.05.1, version 1, on UNTOC 5(1)")
        .contains("The firmest of these provisions is: mandatory.")
        .contains("Question untoc.05.1: ")
        .containsPattern("  If untoc\\.05\\.1 is no: a critical gap, of law\\. Help that fits: ");
  }

  @Test
  void wordsThatAreADraftSaySo() {
    assertThat(Ran.of("rules", "show", "untoc.05.1", "--lang", "zh").out())
        .startsWith(Telling.notice(Language.CHINESE).orElseThrow());
    assertThat(Ran.of("rules", "show", "untoc.05.1", "--lang", "fr").out()).startsWith("Règle ");
  }

  @Test
  void anUnknownRuleOrLanguageIsWrongUsage() {
    Ran unknown = Ran.of("rules", "show", "untoc.05.99");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("near it are untoc.05.1");
    assertThat(Ran.of("rules", "show", "untoc.05.1", "--lang", "de").err())
        .contains("ar, zh, en, fr, ru or es");
    assertThat(Ran.of("rules").code()).isEqualTo(2);
  }
}
