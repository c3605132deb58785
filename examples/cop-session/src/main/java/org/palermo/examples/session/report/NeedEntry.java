package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.treaty.Citation;
import org.palermo.documents.markup.Html;

/** One need: a line that tells it in brief, and all it rests on when opened. */
final class NeedEntry {
  /** A State can have dozens of projects on one subject; the annex holds them all. */
  private static final int MOST_LINKS = 6;

  private final Html html;
  private final Report report;
  private final Annexes annexes;
  private final ImmutableMap<String, String> help;

  NeedEntry(Html html, Report report, Annexes annexes) {
    this.html = html;
    this.report = report;
    this.annexes = annexes;
    this.help = HelpSection.labels(report);
  }

  void write(int place, CoveredNeed standing) {
    Need need = standing.need();
    html.open(
        "li",
        "id",
        "n" + place,
        "data-st",
        need.state(),
        "data-in",
        String.join(" ", need.instruments()),
        "data-sv",
        need.severity().code(),
        "data-kd",
        need.kind().code());
    html.open("details");
    summary(place, need, standing.coverage());
    html.open("dl").text("\n");
    about(need);
    places(need);
    rules(need);
    sources(need);
    item("Help that fits, best first", HelpSection.of(need, help));
    coverage(need, standing.coverage());
    questions(need);
    for (String remark : need.remarks()) {
      item("Remark", remark);
    }
    html.close().close().closeLine();
  }

  private void summary(int place, Need need, Coverage coverage) {
    html.open("summary").element("small", place + ".").text(" ");
    html.open("b").data(subject(need)).close().text(" \u00b7 ");
    html.data(report.names().of(need.state())).text(" ");
    html.element("i", Words.of(need.severity().code()), "class", "tag " + need.severity().code());
    html.text(" ").element("i", Words.of(need.kind()), "class", "tag").text(" ");
    html.element("i", Words.of(coverage.level()), "class", "tag").close();
  }

  private String subject(Need need) {
    ImmutableList<Citation> articles = BreakdownsSection.articles(need).asList();
    if (articles.isEmpty()) {
      return String.join(", ", need.instruments()) + need.theme().map(t -> ", " + t).orElse("");
    }
    String first = BreakdownsSection.labelOf(articles.get(0), report);
    return articles.size() == 1 ? first : first + " and others";
  }

  private void about(Need need) {
    item(
        "Need",
        need.id()
            + " ("
            + Words.of(need.visibility().name().toLowerCase(java.util.Locale.ROOT))
            + ")");
    item("Instruments affected", String.join(", ", need.instruments()));
    need.theme().ifPresent(theme -> item("Subject", Words.of(theme)));
    if (!need.gapKinds().isEmpty()) {
      item(
          "What is missing",
          String.join(", ", need.gapKinds().stream().map(GapKind::code).map(Words::of).toList()));
    }
    item("Rests on", Words.of(need.grounds()));
    need.footing().ifPresent(footing -> item("Footing", Words.of(footing)));
  }

  private void places(Need need) {
    if (!need.citations().isEmpty()) {
      list("Provisions");
      for (Citation place : need.citations()) {
        html.open("li").element("b", place.toString()).text(" ").text(provision(place)).close();
      }
      endList();
    }
  }

  /** What stands at a place; for a whole article, or a part of one, what stands within it. */
  private String provision(Citation place) {
    return report
        .run()
        .catalogue()
        .provisions()
        .at(place)
        .map(known -> known.summary() + " (" + Words.of(known.strength().code()) + ")")
        .orElseGet(() -> within(place));
  }

  private String within(Citation place) {
    return report.run().catalogue().provisions().touchedBy(place).stream()
        .filter(provision -> provision.strength().isObligation())
        .map(provision -> provision.citation() + ": " + provision.summary())
        .collect(Collectors.joining("; "));
  }

  private void rules(Need need) {
    if (!need.rules().isEmpty()) {
      list("Rules");
      for (String id : need.rules()) {
        html.open("li").element("code", id).text(" ");
        report
            .run()
            .catalogue()
            .rules()
            .rule(id)
            .ifPresent(entry -> html.data(entry.rule().text().toString()));
        html.close();
      }
      endList();
    }
  }

  private void sources(Need need) {
    list("Sources");
    for (NeedSource source : need.sources()) {
      html.open("li").text(Words.of(source.type())).text(" ");
      switch (source.type()) {
        case ANSWER, ASSISTANCE_WANTED -> link(annexes.questions(), "q", source.reference());
        case LESSON -> link(annexes.lessons(), "l", source.reference());
        default -> html.open("code").data(source.reference()).close();
      }
      if (!source.detail().isEmpty()) {
        html.text(": ").data(source.detail());
      }
      html.close();
    }
    endList();
  }

  private void link(Map<String, Integer> numbers, String prefix, String id) {
    html.open("a", "href", "#" + prefix + numbers.get(id)).data(id).close();
  }

  private void coverage(Need need, Coverage coverage) {
    html.element("dt", "Coverage").open("dd");
    html.text(Words.of(coverage.level())).text(": ").text(Words.explained(coverage.level()));
    activities("; under way: ", need, coverage.running());
    activities("; planned: ", need, coverage.planned());
    if (!coverage.ended().isEmpty()) {
      html.text("; ended: " + Figures.count(coverage.ended().size()));
    }
    if (!coverage.providers().isEmpty()) {
      html.text("; by ").data(String.join(", ", coverage.providers()));
    }
    coverage
        .informedTo()
        .ifPresent(day -> html.text("; newest date in these records: " + Figures.date(day)));
    html.text(".").closeLine();
  }

  private void activities(String label, Need need, ImmutableList<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    html.text(label);
    Map<String, Integer> numbers = annexes.activitiesOf(need.state());
    int shown = Math.min(MOST_LINKS, ids.size());
    for (String id : ids.subList(0, shown)) {
      html.element("a", "A" + numbers.get(id), "href", "#a" + numbers.get(id)).text(" ");
    }
    if (ids.size() > shown) {
      html.text("and ");
      html.element("a", Figures.count(ids.size() - shown) + " more", "href", "#as-" + need.state());
    }
  }

  private void questions(Need need) {
    if (!need.openQuestions().isEmpty()) {
      html.element("dt", "Open questions").open("dd");
      for (String id : need.openQuestions()) {
        link(annexes.questions(), "q", id);
        html.text(" ");
      }
      html.closeLine();
    }
  }

  private void item(String name, String value) {
    html.element("dt", name).open("dd").data(value).closeLine();
  }

  private void list(String name) {
    html.element("dt", name).open("dd").open("ul");
  }

  private void endList() {
    html.close().closeLine();
  }
}
