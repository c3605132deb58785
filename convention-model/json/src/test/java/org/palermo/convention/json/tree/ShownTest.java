package org.palermo.convention.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void showsOrdinaryWordsOfEveryScriptAsTheyAre() {
    assertThat(Shown.quoted("Código 反洗钱法 قانون \uD83D\uDE00"))
        .isEqualTo("'Código 反洗钱法 قانون \uD83D\uDE00'");
  }

  @Test
  void showsWhatSteersATerminalByItsCode() {
    assertThat(Shown.quoted("a\u001b[2Jb\u202e\u2028\n"))
        .isEqualTo("'a\\u001b[2Jb\\u202e\\u2028\\u000a'");
  }

  @Test
  void showsHalfASurrogatePairByItsCode() {
    assertThat(Shown.quoted("\uD83D")).isEqualTo("'\\ud83d'");
    assertThat(Shown.quoted("\uDE00\uD83D")).isEqualTo("'\\ude00\\ud83d'");
  }

  @Test
  void cutsLongWordsAndNeverThroughAPair() {
    assertThat(Shown.plain("abcdef", 3)).isEqualTo("abc...");
    assertThat(Shown.plain("ab\uD83D\uDE00", 3)).isEqualTo("ab...");
    assertThat(Shown.plain("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
  }
}
