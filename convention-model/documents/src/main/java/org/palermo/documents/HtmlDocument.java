package org.palermo.documents;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.palermo.convention.Language;
import org.palermo.documents.markup.Html;

/**
 * Writes a document as one page that needs nothing else: no network, no script, no font. It reads
 * from right to left where its language does, and prints with symbol and notices on each sheet.
 */
public final class HtmlDocument {
  private final Document document;
  private final FixedTexts texts;
  private final Html html;
  private int paragraphs;
  private int footnotes;
  private final ImmutableList.Builder<String> notes = ImmutableList.builder();

  private HtmlDocument(Document document, Writer target) {
    this.document = document;
    this.texts = document.texts();
    this.html = new Html(target);
  }

  /**
   * Writes the page; the target is flushed and stays open.
   *
   * @throws IOException if the target fails
   */
  public static void write(Document document, Writer target) throws IOException {
    try {
      new HtmlDocument(document, target).write();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private void write() {
    Language language = document.language();
    html.documentType()
        .open("html", "lang", language.tag(), "dir", language.isRightToLeft() ? "rtl" : "ltr");
    head();
    html.open("body").text("\n");
    html.open("header").text("\n");
    masthead();
    html.closeLine();
    html.open("main").text("\n");
    html.element("h1", document.masthead().title()).text("\n");
    document.body().forEach(this::block);
    footnotes();
    html.closeLine();
    html.open("footer").open("p");
    symbol("span").text(" \u00B7 " + String.join(" ", document.notices())).close().closeLine();
    html.close().closeLine();
    html.end();
  }

  private void head() {
    String style = style();
    String hash =
        BaseEncoding.base64()
            .encode(Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes());
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", document.masthead().symbol() + " " + document.masthead().title());
    html.verbatim("style", style).closeLine();
  }

  private static String style() {
    String name = "document.css";
    try (InputStream in = requireNonNull(HtmlDocument.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void masthead() {
    Masthead head = document.masthead();
    html.open("div", "class", "top").element("p", texts.say("un"));
    symbol("p").closeLine();
    html.open("div", "class", "band").open("div");
    html.element("p", texts.say("conference"));
    if (!head.agendaItem().isEmpty()) {
      html.element("p", texts.say("agenda", head.agendaItem()));
    }
    html.close().open("div", "class", "distribution");
    html.element("p", texts.say(head.restricted() ? "distribution.restricted" : "distribution"));
    html.element("p", texts.date(head.date()));
    html.element("p", texts.say("original", texts.say("language." + head.original().tag())));
    html.close().closeLine();
    document.notices().forEach(notice -> html.element("p", notice, "class", "notice").text("\n"));
  }

  private Html symbol(String element) {
    html.open(element, "class", "symbol");
    return html.element("bdi", document.masthead().symbol(), "dir", "ltr").close();
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      html.element("h" + (heading.level() + 1), heading.text()).text("\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Items items) {
      html.open("ul");
      items.items().forEach(item -> html.open("li").data(item).close());
      html.closeLine();
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    paragraphs++;
    html.open("p", "class", "numbered", "id", "p" + paragraphs);
    html.element("span", paragraphs + ".", "class", "number").text(" ").text(paragraph.text());
    for (String note : paragraph.footnotes()) {
      footnotes++;
      notes.add(note);
      html.open("sup").open("a", "id", "ref" + footnotes, "href", "#note" + footnotes);
      html.text(Integer.toString(footnotes)).close().close();
    }
    if (!paragraph.table().isEmpty()) {
      html.text(" ")
          .element("a", texts.say("data"), "class", "data", "href", "#" + paragraph.table());
    }
    html.closeLine();
  }

  private void table(Block.Table table) {
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", table.caption());
    html.open("table", "id", table.id())
        .element("caption", table.caption())
        .open("thead")
        .open("tr");
    ImmutableList<Boolean> figures = table.tellFigures();
    for (int i = 0; i < table.columns().size(); i++) {
      if (figures.get(i)) {
        html.element("th", table.columns().get(i), "scope", "col", "class", "n");
      } else {
        html.element("th", table.columns().get(i), "scope", "col");
      }
    }
    html.close().close().open("tbody").text("\n");
    for (ImmutableList<Cell> row : table.rows()) {
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i == 0, figures.get(i));
      }
      html.closeLine();
    }
    html.close().close().closeLine();
    table.notes().forEach(note -> html.element("p", note, "class", "note").text("\n"));
  }

  private void cell(Cell cell, boolean head, boolean amongFigures) {
    if (cell instanceof Cell.Measured number) {
      html.open("td", "class", amongFigures ? "n" : "f", "title", texts.basis(number.basis()));
    } else if (head) {
      html.open("th", "scope", "row");
    } else {
      html.open("td");
    }
    if (cell instanceof Cell.Words words && words.language() != document.language()) {
      html.element(
          "span",
          words.text(),
          "lang",
          words.language().tag(),
          "dir",
          words.language().isRightToLeft() ? "rtl" : "ltr");
    } else {
      html.text(texts.cell(cell));
    }
    html.close();
  }

  private void footnotes() {
    ImmutableList<String> all = notes.build();
    if (!all.isEmpty()) {
      html.open("ol", "class", "footnotes");
      for (int i = 1; i <= all.size(); i++) {
        html.open("li", "id", "note" + i).data(all.get(i - 1)).close();
      }
      html.closeLine();
    }
  }
}
