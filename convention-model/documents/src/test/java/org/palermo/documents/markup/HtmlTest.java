package org.palermo.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private final StringWriter out = new StringWriter();
  private final Html html = new Html(out);

  @Test
  void dataNeverBecomesMarkup() {
    html.element("p", "<script>alert('x')</script> & \"more\"");
    assertThat(out)
        .hasToString(
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;</p>");
  }

  @Test
  void anAttributeNeverEndsBeforeItsQuote() {
    html.empty("input", "value", "\" onfocus='x' <>&\n");
    assertThat(out).hasToString("<input value=\"&quot; onfocus=&#39;x&#39; &lt;&gt;&amp;&#10;\"/>");
  }

  @Test
  void whatXmlForbidsIsReplaced() {
    html.text("a\u0000b\u001bc\u0085d\uFFFFe");
    assertThat(out).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndWholeOnesStay() {
    html.text("\uD83D x \uDE00 x \uD83D\uDE00");
    assertThat(out).hasToString("\uFFFD x \uFFFD x \uD83D\uDE00");
  }

  @Test
  void textThatMayTurnTheLineIsKeptApart() {
    html.data("plain").data("\u202Eturned");
    assertThat(out).hasToString("plain<bdi dir=\"auto\">\u202Eturned</bdi>");
  }

  @Test
  void refusesToEndWithAnElementOpen() {
    html.open("p");
    assertThatIllegalStateException().isThrownBy(html::end).withMessageContaining("still open");
  }

  @Test
  void refusesScriptThatXmlWouldReadOtherwise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.verbatim("script", "if (a < b) {}"))
        .withMessageContaining("script");
  }

  @Test
  void troubleOfTheWriterComesOut() {
    Html broken =
        new Html(
            new Writer() {
              @Override
              public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("disk full");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });
    Assertions.assertThatThrownBy(() -> broken.text("x"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
  }
}
