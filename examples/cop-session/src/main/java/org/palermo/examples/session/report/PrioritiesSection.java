package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.Need;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.Priorities;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.prose.PriorityFigures;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.priority.score.ScoredNeed;

/** The first places of both lists side by side, and why each need stands above its neighbour. */
final class PrioritiesSection implements Section {
  private final Report report;
  private final Priorities priorities;
  private final PriorityGuidance guidance;
  private final PriorityProse prose;

  PrioritiesSection(Report report) {
    this.report = report;
    this.priorities = report.run().priorities();
    this.guidance = priorities.guidance();
    this.prose = report.prose();
  }

  @Override
  public String id() {
    return "priorities";
  }

  @Override
  public String title() {
    return "First places";
  }

  @Override
  public void write(Html html) {
    int top = priorities.places();
    if (top == 0) {
      html.element("p", "No need was found, so there is no order.").text("\n");
      return;
    }
    ImmutableList<ScoredNeed> balanced = guidance.order().subList(0, top);
    ImmutableList<ScoredNeed> alone = guidance.byNeedAlone().subList(0, top);
    html.element(
        "p",
        "On the left the order with balance among regional groups and legal traditions, on the right"
            + " the order by need alone. A score is a part of 100; it belongs to a need, never to a"
            + " State.");
    DataTable table =
        DataTable.in(html, "The first " + top + " places of both lists")
            .words("Place", "With balance")
            .figures("Score")
            .words("By need alone")
            .figures("Score")
            .begin();
    for (int i = 0; i < top; i++) {
      table.row(Figures.count(i + 1));
      need(table, balanced.get(i));
      need(table, alone.get(i));
      table.endRow();
    }
    table.end();
    neighbours(html, balanced);
  }

  private void need(DataTable table, ScoredNeed scored) {
    Need need = scored.need().need();
    Html html = table.beginCell();
    html.open("a", "href", "#n" + guidance.ranking().placeOf(need.id()))
        .data(need.id())
        .close()
        .text(" ");
    html.data(report.names().of(need.state()));
    table.endCell();
    table.cell(PriorityFigures.score(scored.score(guidance.profile().policy())));
  }

  /** Why each of the first needs stands above the next, and what held it back. */
  private void neighbours(Html html, ImmutableList<ScoredNeed> balanced) {
    html.element("h3", "Why each stands above the next").open("ol", "class", "plain").text("\n");
    for (int i = 0; i < balanced.size(); i++) {
      String id = balanced.get(i).id();
      html.open("li").open("b").data(id).close();
      Why why = Why.of(guidance, id);
      if (why.placeByNeed() != why.place()) {
        html.text(", by need alone at place " + Figures.count(why.placeByNeed()));
      }
      html.text(". ");
      why.heldBack().ifPresent(row -> html.data(prose.heldBack(row) + " "));
      if (i + 1 < balanced.size()) {
        html.data(prose.reason(WhyAbove.of(guidance, id, balanced.get(i + 1).id()).reason()));
      }
      html.closeLine();
    }
    html.closeLine();
  }
}
