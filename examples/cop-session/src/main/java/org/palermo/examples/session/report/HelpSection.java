package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.CrossTable;
import org.palermo.convention.disclosure.Shown;
import org.palermo.documents.markup.Html;

/**
 * The kinds of help that fit the needs; what States ask for and what was merely found stand apart.
 */
final class HelpSection implements Section {
  private final Report report;

  HelpSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "help";
  }

  @Override
  public String title() {
    return "Kinds of help, requested and latent apart";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Help is given upon request only. A latent need is a gap for which the State has not asked"
            + " for help; it is never counted as a request. Several kinds of help can fit one need.");
    CrossTable table =
        CrossTable.of(
            Counted.NEEDS,
            report.run().needs(),
            standing -> standing.need().assistance(),
            labels(report),
            standing -> standing.need().kind(),
            SummarySection.KINDS);
    String caption = "Needs by kind of help that fits";
    Optional<Shown> shown = report.shown(table);
    boolean repeats = table.rowTotals().stream().filter(t -> t.value() > 0).count() == 1;
    if (shown.isEmpty() || (repeats && !report.audience().namesStates())) {
      Report.withheld(html, caption);
    } else {
      grid(html, caption, table, shown.get());
    }
  }

  /** The kinds of help that needs speak of, in the order of the forms; unlisted ones last. */
  static ImmutableMap<String, String> labels(Report report) {
    TreeSet<String> used = new TreeSet<>();
    report.run().needs().forEach(standing -> used.addAll(standing.need().assistance()));
    ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
    for (AssistanceKind kind : report.run().kinds()) {
      if (used.remove(kind.code())) {
        labels.put(kind.code(), Words.of(kind.meaning().toString()));
      }
    }
    used.forEach(code -> labels.put(code, Words.of(code)));
    return labels.buildOrThrow();
  }

  private static void grid(Html html, String caption, CrossTable table, Shown shown) {
    long most = shown.rowTotals().stream().mapToLong(total -> total.orElse(0)).max().orElse(0);
    DataTable grid =
        DataTable.in(html, caption)
            .words("Kind of help")
            .figures(table.columns().toArray(String[]::new))
            .figures("All")
            .words("All, drawn")
            .begin();
    for (int r = 0; r < table.rows().size(); r++) {
      grid.row(table.rows().get(r));
      shown.cells().get(r).forEach(grid::cell);
      OptionalLong total = shown.rowTotals().get(r);
      grid.cell(total).beginCell();
      if (total.isPresent()) {
        BarTable.stacked(html, shown.cells().get(r), most);
      }
      grid.endCell().endRow();
    }
    grid.end();
    Legend.write(html, table.columns());
    Report.note(html, shown.withholds());
  }

  /** The kinds of help of a need in words. */
  static String of(Need need, ImmutableMap<String, String> labels) {
    return String.join(
        "; ", need.assistance().stream().map(code -> labels.getOrDefault(code, code)).toList());
  }
}
