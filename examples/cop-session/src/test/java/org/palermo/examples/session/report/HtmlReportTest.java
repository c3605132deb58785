package org.palermo.examples.session.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.examples.session.SessionResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  @ParameterizedTest
  @EnumSource(Audience.class)
  void isWellFormedWhateverTheDataHold(Audience audience) throws Exception {
    assertThat(document(TinyRun.answered(true), audience).getDocumentElement().getTagName())
        .isEqualTo("html");
    assertThat(document(TinyRun.empty(), audience).getDocumentElement().getTagName())
        .isEqualTo("html");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void dataNeverBecomeElements(Audience audience) throws Exception {
    Document document = document(TinyRun.answered(false), audience);
    assertThat(elements(document, "script"))
        .hasSize(audience == Audience.RESTRICTED ? 1 : 0)
        .noneMatch(script -> script.getTextContent().contains("alert"));
    assertThat(elements(document, "b")).noneMatch(b -> b.getTextContent().startsWith("Land"));
  }

  @Test
  void thePublicVersionNamesNoState() throws Exception {
    String page = write(TinyRun.answered(false), Audience.PUBLIC);
    // Above the body stand hashes, which hold any three letters sooner or later.
    String body = page.substring(page.indexOf("<body"));
    for (int i = 0; i < TinyRun.STATES; i++) {
      assertThat(body).doesNotContain("Land " + (char) ('A' + i)).doesNotContain(TinyRun.code(i));
    }
  }

  @Test
  void theRestrictedVersionNamesTheStateOfEachNeed() throws Exception {
    String page = write(TinyRun.answered(false), Audience.RESTRICTED);
    assertThat(page).contains("&lt;b&gt;Land A&lt;/b&gt; &amp; &quot;co&quot;");
  }

  @Test
  void thePublicVersionHoldsNoSingleNeedAndNoSmallFigure() throws Exception {
    Document document = document(TinyRun.answered(false), Audience.PUBLIC);
    assertThat(elements(document, "section"))
        .extracting(section -> section.getAttribute("id"))
        .doesNotContain("needs", "annex");
    assertThat(answers(document))
        .containsExactly(DataTable.WITHHELD, "5", DataTable.WITHHELD, "0", "0", "0");
  }

  @Test
  void theRestrictedVersionCountsEveryAnswerOfTheParties() throws Exception {
    assertThat(answers(document(TinyRun.answered(false), Audience.RESTRICTED)))
        .containsExactly("4", "5", "3", "0", "0", "0");
  }

  private static List<String> answers(Document document) {
    return elements(document, "section").stream()
        .filter(section -> section.getAttribute("id").equals("answers"))
        .flatMap(section -> elements(section, "td").stream())
        .filter(cell -> cell.getAttribute("class").equals("n"))
        .map(Element::getTextContent)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void fetchesNothing(Audience audience) throws Exception {
    Document document = document(TinyRun.answered(false), audience);
    for (Element element : elements(document, "*")) {
      assertThat(element.getAttribute("href")).matches("|#.*");
      assertThat(element.getAttribute("src")).isEmpty();
      assertThat(element.getAttribute("style")).isEmpty();
      assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "base");
    }
    assertThat(elements(document, "style").get(0).getTextContent())
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void thePolicyNamesTheOneStyleAndTheOneScript() throws Exception {
    Document document = document(TinyRun.answered(false), Audience.RESTRICTED);
    String policy =
        elements(document, "meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .map(meta -> meta.getAttribute("content"))
            .findFirst()
            .orElseThrow();
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    assertThat(policy).contains(hash(elements(document, "style").get(0).getTextContent()));
    assertThat(policy).contains(hash(elements(document, "script").get(0).getTextContent()));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyLinkLeadsToOnePlace(Audience audience) throws Exception {
    Document document = document(TinyRun.answered(false), audience);
    Set<String> ids = new HashSet<>();
    for (Element element : elements(document, "*")) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    assertThat(elements(document, "a"))
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyTableAndPictureCanBeReadAloud(Audience audience) throws Exception {
    Document document = document(TinyRun.answered(false), audience);
    assertThat(elements(document, "table"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(elements(table, "caption")).hasSize(1));
    assertThat(elements(document, "th"))
        .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
    assertThat(elements(document, "svg"))
        .allSatisfy(
            picture ->
                assertThat(
                        picture.getAttribute("aria-hidden").equals("true")
                            || (elements(picture, "title").size() == 1
                                && elements(picture, "desc").size() == 1))
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void madeUpDataAreLabelledInTitleHeadAndFoot(Audience audience) throws Exception {
    Document document = document(TinyRun.answered(true), audience);
    for (String part : List.of("title", "header", "footer")) {
      assertThat(elements(document, part).get(0).getTextContent())
          .containsIgnoringCase("synthetic");
    }
    assertThat(elements(document, "body").get(0).getAttribute("class")).contains("synthetic");
    assertThat(write(TinyRun.answered(false), audience)).doesNotContain("made up by a program");
  }

  @Test
  void statesStandInTheOrderOfTheAlphabetInTheIndex() throws Exception {
    List<String> names =
        elements(document(TinyRun.answered(false), Audience.RESTRICTED), "details").stream()
            .filter(details -> details.getAttribute("class").equals("index"))
            .flatMap(details -> elements(details, "dt").stream())
            .map(Element::getTextContent)
            .toList();
    assertThat(names).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void equalRunsGiveEqualPages() throws Exception {
    assertThat(write(TinyRun.answered(true), Audience.PUBLIC))
        .isEqualTo(write(TinyRun.answered(true), Audience.PUBLIC));
  }

  @Test
  void aRunWithoutAnswersLeadsWithTreatyStatusAndAssistance() throws Exception {
    assertThat(elements(document(TinyRun.empty(), Audience.RESTRICTED), "section"))
        .extracting(section -> section.getAttribute("id"))
        .startsWith("treaty-status", "assistance-given", "limits");
  }

  @Test
  void troubleOfTheWriterIsTold() {
    assertThatIOException()
        .isThrownBy(
            () ->
                HtmlReport.write(
                    TinyRun.empty(),
                    Audience.RESTRICTED,
                    new Writer() {
                      @Override
                      public void write(char[] characters, int from, int length)
                          throws IOException {
                        throw new IOException("disk full");
                      }

                      @Override
                      public void flush() {}

                      @Override
                      public void close() {}
                    }))
        .withMessage("disk full");
  }

  private static String write(SessionResult run, Audience audience) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(run, audience, out);
    return out.toString();
  }

  private static Document document(SessionResult run, Audience audience) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(write(run, audience))));
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> elements(Element within, String name) {
    return list(within.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
