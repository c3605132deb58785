package org.palermo.convention.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/**
 * Writes provisions as a flat list, each with the title of its article: {@code
 * [{"citation","instrument","article","title","summary","strength","theme","cluster"}]}. The
 * cluster is null where there is none.
 */
public final class ProvisionListJson {
  private final Map<String, Instrument> instruments;
  private final JsonWriter out;

  private ProvisionListJson(Map<String, Instrument> instruments, JsonWriter out) {
    this.instruments = instruments;
    this.out = out;
  }

  /**
   * The list in the order given, in canonical form, ended by a line feed.
   *
   * @param instruments instruments by code, which know the titles of articles
   */
  public static String write(
      Collection<Provision> provisions, Map<String, Instrument> instruments) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.canonical(text)) {
      ProvisionListJson list = new ProvisionListJson(instruments, out);
      out.array(provisions, list::provision);
    }
    return text.append('\n').toString();
  }

  private void provision(Provision provision) {
    String instrument = provision.citation().instrument();
    int number = provision.citation().article();
    out.object(
        () -> {
          out.text("citation", provision.citation());
          out.text("instrument", instrument);
          out.number("article", number);
          out.textOrNull(
              "title",
              Optional.ofNullable(instruments.get(instrument))
                  .flatMap(treaty -> treaty.article(number))
                  .map(Article::title));
          out.text("summary", provision.summary());
          out.text("strength", provision.strength().code());
          out.text("theme", provision.theme());
          out.textOrNull("cluster", provision.cluster());
        });
  }
}
