package org.palermo.examples.session.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void codesThatSteerATerminalAreMadeVisible() {
    assertThat(Page.clean("a\u001B[31mb\u0007c\u009Bd")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd");
  }

  @Test
  void signsThatTurnTheDirectionOfWritingAroundAreMadeVisible() {
    assertThat(Page.clean("a\u202Eb\u2066c")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void everyScriptIsKept() {
    assertThat(Page.clean("Côte d’Ivoire الجزائر 阿富汗 \uD83D\uDE00"))
        .isEqualTo("Côte d’Ivoire الجزائر 阿富汗 \uD83D\uDE00");
  }

  @Test
  void aRecordStaysOnItsLine() {
    StringWriter text = new StringWriter();
    new Page(new PrintWriter(text), false).line("one\ntwo");
    assertThat(text.toString()).isEqualTo("one two\n");
  }

  @Property(tries = 300)
  @Label("W1 harmless: whatever the words, no control character reaches the page")
  void noControlCharacterPasses(@ForAll String words) {
    assertThat(Page.clean(words).codePoints()).noneMatch(Character::isISOControl);
  }
}
