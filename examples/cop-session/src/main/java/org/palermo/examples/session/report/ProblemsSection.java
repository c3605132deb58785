package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palermo.convention.Problem;
import org.palermo.documents.markup.Html;

/** What was wrong with the data, and set aside. */
final class ProblemsSection implements Section {
  /** A file that is wrong throughout would fill the report; the rest is told by number. */
  private static final int MOST_ROWS = 500;

  private final Report report;

  ProblemsSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "problems";
  }

  @Override
  public String title() {
    return "Problems in the data, set aside";
  }

  @Override
  public void write(Html html) {
    ImmutableList<Problem> problems = report.run().problems();
    if (problems.isEmpty()) {
      html.element("p", "None: every record was taken.");
      return;
    }
    html.element(
        "p",
        Figures.count(problems.size(), "thing was", "things were")
            + " set aside; the rest went on.");
    byRule(html, problems);
    if (report.audience().namesStates()) {
      each(html, problems);
    }
  }

  private static void byRule(Html html, ImmutableList<Problem> problems) {
    Map<String, Long> counts =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.counting()));
    DataTable table =
        DataTable.in(html, "Problems by rule").words("Rule").figures("Problems").begin();
    counts.forEach((rule, count) -> table.row(rule).cell(count).endRow());
    table.end();
  }

  private static void each(Html html, ImmutableList<Problem> problems) {
    String caption =
        problems.size() <= MOST_ROWS
            ? "Each problem"
            : "The first " + Figures.count(MOST_ROWS) + " problems";
    html.open("details").element("summary", caption).text("\n");
    DataTable table =
        DataTable.in(html, caption).words("File", "Place", "What is wrong", "Likely fix").begin();
    for (Problem problem : problems.subList(0, Math.min(MOST_ROWS, problems.size()))) {
      table
          .row(problem.file())
          .cell(problem.place())
          .cell(problem.message())
          .cell(problem.fix())
          .endRow();
    }
    table.end();
    html.closeLine();
  }
}
