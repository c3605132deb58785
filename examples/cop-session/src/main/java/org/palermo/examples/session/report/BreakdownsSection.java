package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;

/** Needs by instrument, article, theme, what is missing, and what they rest on. */
final class BreakdownsSection implements Section {
  private static final String UNNAMED = "";

  private final Report report;

  BreakdownsSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "breakdowns";
  }

  @Override
  public String title() {
    return "Needs by instrument, article and subject";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "A need can concern several instruments, articles and kinds of gap, so these figures can add"
            + " up to more than there are needs.");
    bars(html, "Needs by instrument affected", "Instrument", Need::instruments, instruments());
    bars(html, "Needs by article", "Article", BreakdownsSection::articles, articleLabels());
    bars(
        html,
        "Needs by subject",
        "Subject",
        need -> ImmutableList.of(need.theme().orElse(UNNAMED)),
        themeLabels());
    bars(
        html,
        "Needs by what is missing",
        "What is missing",
        Need::gapKinds,
        labels(GapKind.values(), kind -> Words.of(kind.code())));
    bars(
        html,
        "Needs by what they rest on at best",
        "Ground",
        need -> ImmutableList.of(need.grounds()),
        labels(
            new Grounds[] {
              Grounds.SUPPORTED, Grounds.STATED, Grounds.CONTRADICTED, Grounds.PRESUMED
            },
            Words::of));
  }

  private <K> void bars(
      Html html,
      String caption,
      String labelled,
      Function<Need, ? extends Iterable<K>> keys,
      ImmutableMap<K, String> labels) {
    Breakdown breakdown =
        Breakdown.of(
            Counted.NEEDS, report.run().needs(), standing -> keys.apply(standing.need()), labels);
    // One label alone would repeat a total that another table may withhold.
    if (breakdown.filled() > 1 || (report.audience().namesStates() && breakdown.filled() > 0)) {
      report.bars(html, caption, labelled, "Needs", breakdown);
    }
  }

  private static <K> ImmutableMap<K, String> labels(K[] keys, Function<K, String> label) {
    ImmutableMap.Builder<K, String> labels = ImmutableMap.builder();
    for (K key : keys) {
      labels.put(key, label.apply(key));
    }
    return labels.buildOrThrow();
  }

  private ImmutableMap<String, String> instruments() {
    return report.instruments().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Instrument::code, i -> i.code() + " \u2013 " + i.shortTitle()));
  }

  static ImmutableSet<Citation> articles(Need need) {
    return need.citations().stream()
        .map(Citation::wholeArticle)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableMap<Citation, String> articleLabels() {
    TreeMap<Citation, String> labels = new TreeMap<>(report.places());
    for (CoveredNeed standing : report.run().needs()) {
      articles(standing.need())
          .forEach(article -> labels.computeIfAbsent(article, place -> labelOf(place, report)));
    }
    return ImmutableMap.copyOf(labels);
  }

  /** An article with its heading. */
  static String labelOf(Citation article, Report report) {
    return report
        .run()
        .catalogue()
        .instrument(article.instrument())
        .flatMap(instrument -> instrument.article(article.article()))
        .map(known -> article + " \u2013 " + known.title())
        .orElse(article.toString());
  }

  private ImmutableMap<String, String> themeLabels() {
    TreeSet<String> themes = new TreeSet<>();
    report.run().needs().forEach(n -> themes.add(n.need().theme().orElse(UNNAMED)));
    return themes.stream()
        .collect(
            ImmutableMap.toImmutableMap(
                theme -> theme,
                theme -> theme.equals(UNNAMED) ? "No subject named" : Words.of(theme)));
  }
}
