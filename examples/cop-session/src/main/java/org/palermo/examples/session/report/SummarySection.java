package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.CrossTable;
import org.palermo.convention.disclosure.Shown;
import org.palermo.convention.gap.Severity;
import org.palermo.documents.markup.Html;

/**
 * The needs in one table: severity by the way in which they have come to be known. Its margins are
 * the only place where these totals stand, so that no second table can give away what one
 * withholds.
 */
final class SummarySection implements Section {
  /** Kinds of needs in the order of the columns. */
  static final ImmutableMap<NeedKind, String> KINDS =
      ImmutableMap.of(
          NeedKind.REQUESTED, Words.of(NeedKind.REQUESTED),
          NeedKind.BOTH, Words.of(NeedKind.BOTH),
          NeedKind.LATENT, Words.of(NeedKind.LATENT),
          NeedKind.PRESUMED, Words.of(NeedKind.PRESUMED));

  private static final ImmutableMap<Severity, String> SEVERITIES =
      ImmutableMap.of(
          Severity.CRITICAL, "Critical",
          Severity.MAJOR, "Major",
          Severity.MODERATE, "Moderate",
          Severity.MINOR, "Minor");

  private final Report report;

  SummarySection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public String title() {
    return "Needs in brief";
  }

  @Override
  public void write(Html html) {
    ImmutableList<CoveredNeed> needs = report.run().needs();
    html.element(
        "p",
        "A need is a State, a subject (as a rule an article) and the kinds of help that fit. It"
            + " keeps everything it rests on.");
    CrossTable table =
        CrossTable.of(
            Counted.NEEDS,
            needs,
            standing -> ImmutableList.of(standing.need().severity()),
            SEVERITIES,
            standing -> standing.need().kind(),
            KINDS);
    String caption = "Needs by severity and by how they have come to be known";
    Optional<Shown> shown = report.shown(table);
    if (shown.isEmpty()) {
      Report.withheld(html, caption);
    } else {
      figures(html, table.whole());
      grid(html, caption, table, shown.get());
    }
    html.open("dl", "class", "terms").text("\n");
    KINDS.forEach(
        (kind, label) -> html.element("dt", label).element("dd", Words.explained(kind)).text("\n"));
    html.closeLine();
  }

  private void figures(Html html, Count whole) {
    html.open("ul", "class", "figures").text("\n");
    figure(html, whole.value(), whole.value() == 1 ? "need" : "needs");
    figure(html, whole.states(), whole.states() == 1 ? "State concerned" : "States concerned");
    figure(
        html, report.run().status().register().all().size(), "States and organizations looked at");
    html.closeLine();
  }

  private static void figure(Html html, long number, String what) {
    html.open("li").element("b", Figures.count(number)).text(" " + what).closeLine();
  }

  private static void grid(Html html, String caption, CrossTable table, Shown shown) {
    DataTable grid =
        DataTable.in(html, caption)
            .words("Severity")
            .figures(table.columns().toArray(String[]::new))
            .figures("All")
            .words("All, drawn")
            .begin();
    long most = shown.rowTotals().stream().mapToLong(total -> total.orElse(0)).max().orElse(0);
    for (int r = 0; r < table.rows().size(); r++) {
      grid.row(table.rows().get(r));
      row(grid, shown.cells().get(r), shown.rowTotals().get(r));
      OptionalLong total = shown.rowTotals().get(r);
      Html drawn = grid.beginCell();
      if (total.isPresent()) {
        BarTable.stacked(drawn, shown.cells().get(r), most);
      }
      grid.endCell().endRow();
    }
    grid.row("All");
    row(grid, shown.columnTotals(), OptionalLong.of(table.whole().value()));
    grid.cell("").endRow();
    grid.end();
    Legend.write(html, table.columns());
    Report.note(html, shown.withholds());
  }

  private static void row(DataTable grid, ImmutableList<OptionalLong> cells, OptionalLong total) {
    cells.forEach(grid::cell);
    grid.cell(total);
  }
}
