package org.palermo.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlProperties {
  @Property(tries = 500)
  @Label("H1 escaping: any text at all comes back from text and attribute as it went in")
  void anyTextComesBack(@ForAll String text) throws Exception {
    StringWriter out = new StringWriter();
    new Html(out).open("p", "title", text).text(text).close();
    Element read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())))
            .getDocumentElement();
    assertThat(read.getElementsByTagName("*").getLength()).isZero();
    assertThat(read.getTextContent()).isEqualTo(allowed(text));
    assertThat(read.getAttribute("title")).isEqualTo(allowed(text));
  }

  /** What XML can hold of a text, said in another way than the code says it. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
              boolean control =
                  Character.getType(c) == Character.CONTROL && "\t\n\r".indexOf(c) < 0;
              boolean not = c == 0xFFFE || c == 0xFFFF;
              allowed.appendCodePoint(surrogate || control || not ? 0xFFFD : c);
            });
    return allowed.toString();
  }
}
