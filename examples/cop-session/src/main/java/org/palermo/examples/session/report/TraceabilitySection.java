package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.trace.Clause;
import org.palermo.examples.session.trace.Clauses;

/** Where each clause of the decision is carried out, shown and tested. */
final class TraceabilitySection implements Section {
  private final ImmutableList<String> sections;

  /**
   * The section.
   *
   * @param sections ids of the other sections of this version, to which it points
   */
  TraceabilitySection(ImmutableList<String> sections) {
    this.sections = sections;
  }

  @Override
  public String id() {
    return "clauses";
  }

  @Override
  public String title() {
    return "Decision 2/6, clause by clause";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "What carries each clause out, what holds of it, where this report shows it, and which"
            + " tests would fail without it. The build holds this table against the code.");
    DataTable table =
        DataTable.in(html, "Clauses of decision 2/6")
            .words("Clause", "Asks for", "What holds", "Shown", "Types", "Tests")
            .begin();
    for (Clause clause : Clauses.load()) {
      table.row(clause.id()).cell(clause.asks()).cell(String.join(" ", clause.rules()));
      shown(table.beginCell(), clause);
      table
          .endCell()
          .cell(
              clause.types().stream()
                  .map(type -> type.substring(type.lastIndexOf('.') + 1))
                  .collect(Collectors.joining(", ")))
          .cell(String.join(", ", clause.tests()))
          .endRow();
    }
    table.end();
  }

  private void shown(Html html, Clause clause) {
    String between = "";
    for (String section : clause.sections()) {
      html.text(between);
      if (sections.contains(section)) {
        html.element("a", section, "href", "#" + section);
      } else {
        html.text(section);
      }
      between = ", ";
    }
  }
}
