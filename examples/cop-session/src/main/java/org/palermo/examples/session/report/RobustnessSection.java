package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.assistance.Need;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.Priorities;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.prose.PriorityFigures;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.priority.robust.CutStandings;
import org.palermo.priority.robust.NextQuestion;
import org.palermo.priority.robust.SampledPlaces;
import org.palermo.priority.score.ScoredNeed;

/** How far the first places rest on what nobody knows, and whose answer could move most. */
final class RobustnessSection implements Section {
  /** More needs that stand outside and could come in are counted and not told one by one. */
  private static final int MOST_OUTSIDE = 20;

  private static final int MOST_QUESTIONS = 10;

  private final Report report;
  private final PriorityProse prose;
  private final Priorities priorities;
  private final SampledPlaces sampled;

  RobustnessSection(Report report) {
    this.report = report;
    this.prose = report.prose();
    this.priorities = report.run().priorities();
    this.sampled = priorities.sampled();
  }

  @Override
  public String id() {
    return "robustness";
  }

  @Override
  public String title() {
    return "How firm the first places are";
  }

  @Override
  public void write(Html html) {
    if (sampled.needs().isEmpty()) {
      html.element("p", "No need was found, so no place can move.").text("\n");
      return;
    }
    html.element(
            "p",
            "Needs were put in order "
                + Figures.count(sampled.draws())
                + " times, balance included. Each time every weight was drawn between half of what"
                + " was agreed and half as much again, and every missing answer between its ends."
                + " Parts of the drawings are at most "
                + PriorityFigures.decimal(percent(sampled.error().ofOneNeed()))
                + " per cent off for one need, with 95 per cent confidence, and "
                + PriorityFigures.decimal(percent(sampled.error().ofAllNeeds()))
                + " for all needs at once.")
        .text("\n");
    CutStandings standings = CutStandings.sampled(sampled);
    table(html, "The first " + sampled.first() + " places", inside(), standings);
    outside(html, standings);
    questions(html);
  }

  private static Fraction percent(Fraction part) {
    return part.times(100);
  }

  private List<ScoredNeed> inside() {
    return priorities.guidance().order().subList(0, sampled.first());
  }

  private void outside(Html html, CutStandings standings) {
    List<ScoredNeed> open = new ArrayList<>();
    ImmutableList<ScoredNeed> order = priorities.guidance().order();
    for (ScoredNeed need : order.subList(sampled.first(), order.size())) {
      if (sampled.best(need.id()) <= sampled.first()) {
        open.add(need);
      }
    }
    if (open.isEmpty()) {
      html.element("p", "No other need came among them in any drawing.").text("\n");
      return;
    }
    int told = Math.min(MOST_OUTSIDE, open.size());
    table(
        html,
        told < open.size()
            ? "The first " + told + " of " + open.size() + " needs that could come among them"
            : "Needs that could come among them",
        open.subList(0, told),
        standings);
  }

  private void table(Html html, String caption, List<ScoredNeed> needs, CutStandings standings) {
    DataTable table =
        DataTable.in(html, caption)
            .words("Place", "Need")
            .figures("Among the first " + sampled.first() + ", % of drawings", "Best", "Worst")
            .words("Standing")
            .begin();
    for (ScoredNeed scored : needs) {
      Need need = scored.need().need();
      int place = priorities.guidance().ranking().placeOf(need.id());
      table.row(Figures.count(place));
      Html cell = table.beginCell();
      cell.open("a", "href", "#n" + place).data(need.id()).close().text(" ");
      cell.data(report.names().of(need.state()));
      table.endCell();
      table
          .cell(PriorityFigures.decimal(percent(sampled.shareWithin(need.id(), sampled.first()))))
          .cell(sampled.best(need.id()))
          .cell(sampled.worst(need.id()))
          .cell(standing(standings, need.id()))
          .endRow();
    }
    table.end();
  }

  private static String standing(CutStandings standings, String need) {
    CutStandings.Standing standing = standings.standings().get(need);
    if (standing == CutStandings.Standing.IN) {
      return "in, in every drawing";
    }
    return standing == CutStandings.Standing.OUT ? "out, in every drawing" : "open";
  }

  private void questions(Html html) {
    ImmutableList<NextQuestion> questions = NextQuestion.of(sampled);
    if (questions.isEmpty()) {
      html.element("p", "No missing answer could move a need across the cut.").text("\n");
      return;
    }
    DataTable table =
        DataTable.in(
                html, "The cheapest next questions: whose answer could move most across the cut")
            .words("To", "Questions", "Not known")
            .figures("Needs", "Needs moved at most, on average")
            .begin();
    questions.stream()
        .limit(MOST_QUESTIONS)
        .forEach(
            question ->
                table
                    .row(report.names().of(question.state()))
                    .cell(
                        question.questions().isEmpty()
                            ? "its own reply, or word from those who help"
                            : String.join(", ", question.questions()))
                    .cell(
                        String.join(
                            ", ", question.criteria().stream().map(prose::criterion).toList()))
                    .cell(question.needs().size())
                    .cell(PriorityFigures.decimal(question.needsMoved()))
                    .endRow());
    table.end();
  }
}
