package org.palermo.examples.session.report;

import com.google.common.collect.Streams;
import java.util.stream.Collectors;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.Priorities;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.json.PrioritiesDocument;
import org.palermo.priority.prose.PriorityFigures;
import org.palermo.priority.rank.Axiom;
import org.palermo.priority.rank.PriceOfBalance;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;

/** How needs are put in order: all that was agreed beforehand, and what balance costs. */
final class MethodSection implements Section {
  private final Report report;
  private final PriorityGuidance guidance;
  private final Profile profile;

  MethodSection(Report report) {
    this.report = report;
    this.guidance = report.run().priorities().guidance();
    this.profile = guidance.profile();
  }

  @Override
  public String id() {
    return "method";
  }

  @Override
  public String title() {
    return "How needs are put in order";
  }

  @Override
  public void write(Html html) {
    html.open("p").data(report.run().ground()).closeLine();
    html.open("p")
        .data(profile.reason())
        .text(
            " Intervals of scores are counted as "
                + report.prose().policy(profile.policy())
                + "; ties are settled by a lot anyone can draw again, with the seed \u201C")
        .data(guidance.terms().balance().lot().seed())
        .text("\u201D.")
        .closeLine();
    weights(html);
    tiers(html);
    axioms(html);
    price(html);
  }

  private void weights(Html html) {
    DataTable table =
        DataTable.in(html, "Grounds that count, and how much")
            .words("Ground")
            .figures("Weight, %")
            .begin();
    for (Weighting weighting : profile.weightings()) {
      table
          .row(Words.of(weighting.criterion().replace('-', '_')))
          .cell(PriorityFigures.percentOfWhole(weighting.weight()))
          .endRow();
    }
    table.end();
  }

  private void tiers(Html html) {
    for (UrgentTier tier : profile.tiers()) {
      html.open("p", "class", "marking")
          .text("Needs of this kind stand before all others, whatever they score: ")
          .data(tier.reason())
          .text(" Source: ")
          .data(tier.source())
          .text(".")
          .closeLine();
    }
  }

  private void axioms(Html html) {
    html.open("details");
    html.element("summary", "What the rule guarantees, and what it does not")
        .open("dl", "class", "annex");
    html.element("dt", "Guaranteed for every list").open("dd");
    html.text(statements(guidance.terms().rule().axioms())).closeLine();
    html.element("dt", "Not guaranteed").open("dd");
    html.text(statements(guidance.terms().rule().lacks())).closeLine();
    html.close().closeLine();
  }

  private static String statements(Iterable<Axiom> axioms) {
    return Streams.stream(axioms).map(Axiom::statement).collect(Collectors.joining("; "));
  }

  private void price(Html html) {
    Priorities priorities = report.run().priorities();
    int all = guidance.ranking().order().size();
    if (all == 0) {
      return;
    }
    DataTable table =
        DataTable.in(html, "The price of balance: need given up against the list by need alone")
            .words("First places")
            .figures("Needs exchanged", "Score kept, %")
            .begin();
    for (int length : PrioritiesDocument.LENGTHS) {
      if (length < all) {
        row(table, length);
      }
    }
    row(table, all);
    table.end();
    html.element(
            "p",
            "Balance never takes a need out of the list; it changes which come first. The first "
                + Figures.count(priorities.places())
                + " places are looked at closely.",
            "class",
            "note")
        .text("\n");
  }

  private void row(DataTable table, int length) {
    PriceOfBalance price = guidance.ranking().priceOfBalance(length);
    table
        .row(Figures.count(length))
        .cell(price.movedIn().size())
        .cell(PriorityFigures.decimal(price.kept().times(100)))
        .endRow();
  }
}
