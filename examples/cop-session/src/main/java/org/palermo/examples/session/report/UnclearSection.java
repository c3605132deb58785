package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.decision.Disagreement;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.evidence.Presumption;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.questionnaire.Clarification;
import org.palermo.documents.markup.Html;

/** What is in dispute or must be asked again: reported to the reader, never settled in silence. */
final class UnclearSection implements Section {
  private static final Counted<Map.Entry<String, Clarification>> CLARIFICATIONS =
      new Counted<>(entry -> "ask " + entry, Map.Entry::getKey);

  private static final ImmutableMap<Clarification.Kind, String> KINDS =
      ImmutableMap.of(
          Clarification.Kind.DOES_NOT_FIT, "The answer does not fit the question",
          Clarification.Kind.CONTRADICTION, "An option that stands alone is ticked beside others",
          Clarification.Kind.REASON_MISSING, "A reason is missing",
          Clarification.Kind.CONFLICT, "Different answers of one day");

  private final Report report;

  UnclearSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "unclear";
  }

  @Override
  public String title() {
    return "Disagreements, contradictions and points to clarify";
  }

  @Override
  public void write(Html html) {
    disagreements(html);
    contradictions(html);
    clarifications(html);
  }

  private void disagreements(Html html) {
    ImmutableList<Disagreement> found = report.run().review().disagreements();
    html.element("h3", "A State\u2019s answers against others\u2019 figures");
    sentence(
        html,
        found,
        disagreement -> disagreement.presumption().state(),
        "answer shows",
        "answers show",
        " no gap where a third party\u2019s figures let presume one. The answer prevails.");
    if (report.audience().namesStates() && !found.isEmpty()) {
      DataTable table =
          DataTable.in(html, "Disagreements, by State")
              .words("State", "Article", "Presumed", "Figures", "Rules settled by the answers")
              .begin();
      byState(found, disagreement -> disagreement.presumption().state(), table, this::disagreement);
      table.end();
    }
  }

  private void disagreement(DataTable table, Disagreement disagreement) {
    Presumption presumption = disagreement.presumption();
    table
        .cell(BreakdownsSection.labelOf(presumption.article(), report))
        .cell(Words.of(presumption.severity().code()))
        .cell(
            presumption.signs().stream()
                .map(
                    sign ->
                        sign.value().indicator()
                            + " "
                            + sign.value().value().toPlainString()
                            + ", "
                            + sign.value().year()
                            + " ("
                            + sign.attribution()
                            + ")")
                .collect(Collectors.joining("; ")))
        .cell(String.join(", ", disagreement.rules()));
  }

  private void contradictions(Html html) {
    ImmutableList<Need> found =
        report.run().needs().stream()
            .map(CoveredNeed::need)
            .filter(need -> need.grounds() == Grounds.CONTRADICTED)
            .collect(ImmutableList.toImmutableList());
    html.element("h3", "Contradictions within a State\u2019s answers");
    if (report.audience().namesStates()) {
      sentence(
          html,
          found,
          Need::state,
          "need rests",
          "needs rest",
          " on answers that contradict one another. The more specific answer is taken, confidence is"
              + " lowered, and the State is asked which holds.");
    } else {
      html.element(
          "p",
          "Needs that rest on contradicting answers are counted above, by what needs rest on.");
    }
    if (report.audience().namesStates() && !found.isEmpty()) {
      DataTable table =
          DataTable.in(html, "Contradictions, by State").words("State", "Need", "What").begin();
      byState(
          found,
          Need::state,
          table,
          (row, need) -> {
            row.beginCell()
                .element(
                    "a",
                    need.id(),
                    "href",
                    "#n" + report.run().priorities().guidance().ranking().placeOf(need.id()));
            row.endCell().cell(String.join("; ", need.remarks()));
          });
      table.end();
    }
  }

  private void clarifications(Html html) {
    ImmutableListMultimap<String, Clarification> found = report.run().review().clarifications();
    html.element("h3", "Points at which a State must be asked again");
    if (found.isEmpty()) {
      html.element("p", "None.");
      return;
    }
    report.bars(
        html,
        "Points to clarify, by what is unclear",
        "What is unclear",
        "Points",
        Breakdown.of(
            CLARIFICATIONS,
            found.entries(),
            entry -> ImmutableList.of(entry.getValue().kind()),
            KINDS));
    if (report.audience().namesStates()) {
      html.open("details").element("summary", "Points to clarify, by State").text("\n");
      DataTable table =
          DataTable.in(html, "Points to clarify, by State")
              .words("State", "Question", "What to ask")
              .begin();
      byState(
          found.entries().asList(),
          Map.Entry::getKey,
          table,
          (row, entry) -> row.cell(entry.getValue().question()).cell(entry.getValue().message()));
      table.end();
      html.closeLine();
    }
  }

  private <T> void sentence(
      Html html,
      ImmutableList<T> found,
      Function<T, String> state,
      String one,
      String many,
      String rest) {
    long states = found.stream().map(state).distinct().count();
    html.element(
        "p",
        found.isEmpty()
            ? "None."
            : report.figure(
                    new Count(found.size(), Math.toIntExact(states), Count.UNMARKED), one, many)
                + rest);
  }

  private <T> void byState(
      Iterable<T> things,
      Function<T, String> state,
      DataTable table,
      java.util.function.BiConsumer<DataTable, T> cells) {
    ImmutableListMultimap<String, T> grouped = Multimaps.index(things, state::apply);
    for (String code : report.names().codes()) {
      for (T thing : grouped.get(code)) {
        table.row(report.names().of(code));
        cells.accept(table, thing);
        table.endRow();
      }
    }
  }
}
