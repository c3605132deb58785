package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.palermo.documents.markup.Html;

/**
 * The page around the sections: head, contents, landmarks and foot. Its policy lets the browser use
 * the one style and the one script that are written here, each named by its hash, and fetch
 * nothing.
 */
final class Page {
  private Page() {}

  static void write(Html html, Frame frame, ImmutableList<Section> sections) {
    String style = resource("report.css");
    String script = resource("report.js");
    html.documentType().open("html", "lang", "en");
    head(html, frame, style, script);
    html.open("body", "class", frame.classes()).text("\n");
    html.open("a", "class", "skip", "href", "#main").text("Skip to the report").closeLine();
    frame.head(html);
    html.open("div", "class", "frame").text("\n");
    contents(html, sections);
    html.open("main", "id", "main", "tabindex", "-1").text("\n");
    for (Section section : sections) {
      html.open("section", "id", section.id(), "aria-labelledby", section.id() + "-h").text("\n");
      html.element("h2", section.title(), "id", section.id() + "-h").text("\n");
      section.write(html);
      html.closeLine();
    }
    html.closeLine().closeLine();
    frame.foot(html);
    if (frame.hasScript()) {
      html.verbatim("script", script);
    }
    html.close().closeLine();
  }

  private static void head(Html html, Frame frame, String style, String script) {
    html.open("head").empty("meta", "charset", "utf-8").text("\n");
    String scripts = frame.hasScript() ? hash(script) : "'none'";
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + scripts
            + "; base-uri 'none'; form-action 'none'");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "robots", "content", "noindex, nofollow").text("\n");
    html.element("title", frame.title()).text("\n");
    html.verbatim("style", style).closeLine();
  }

  private static void contents(Html html, ImmutableList<Section> sections) {
    html.open("nav", "aria-labelledby", "contents").text("\n");
    html.element("h2", "Contents", "id", "contents").open("ol");
    for (Section section : sections) {
      html.open("li").element("a", section.title(), "href", "#" + section.id()).closeLine();
    }
    html.close().closeLine();
  }

  private static String hash(String content) {
    return "'sha256-"
        + BaseEncoding.base64()
            .encode(Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes())
        + "'";
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
