package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.questionnaire.ReportingCycle;

/** Who replied in each cycle, with both denominators and the dates. */
final class ResponseRatesSection implements Section {
  private final Report report;

  ResponseRatesSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "response-rates";
  }

  @Override
  public String title() {
    return "Response rates";
  }

  @Override
  public void write(Html html) {
    String date = Figures.date(report.run().asOf());
    html.element(
        "p",
        "Parties and signatories are those of the day on which a cycle opened; replies are those"
            + " received by "
            + date
            + ". A cycle stays open: late replies are taken. Percentages are rounded half up.");
    DataTable table =
        DataTable.in(html, "Replies by instrument and cycle, as of " + date)
            .words("Instrument and cycle", "Opened", "Due")
            .figures("Parties", "Parties that replied", "Rate of parties", "Signatories")
            .figures("Signatories that replied", "Others that replied", "All respondents")
            .begin();
    boolean withheld = false;
    for (ReportingCycle cycle : report.run().base().cycles()) {
      withheld |= row(table, CycleReplies.of(cycle, report.run().status(), report.run().base()));
    }
    table.end();
    Report.note(html, withheld);
  }

  /** Writes the row of a cycle; tells whether anything in it is withheld. */
  private boolean row(DataTable table, CycleReplies replies) {
    ReportingCycle cycle = replies.cycle();
    Optional<ImmutableList<OptionalLong>> found = report.shown(replies.breakdown());
    OptionalLong hidden = OptionalLong.empty();
    ImmutableList<OptionalLong> shown = found.orElse(ImmutableList.of(hidden, hidden, hidden));
    table
        .row(cycle.instrument() + ", " + cycle.id())
        .cell(Figures.date(cycle.opened()))
        .cell(Figures.date(cycle.due()))
        .cell(replies.parties())
        .cell(shown.get(0))
        .cell(
            shown.get(0).isPresent()
                ? Figures.percent(shown.get(0).getAsLong(), replies.parties())
                : DataTable.WITHHELD)
        .cell(replies.signatories())
        .cell(shown.get(1))
        .cell(shown.get(2))
        .cell(found.isPresent() ? OptionalLong.of(replies.replies()) : hidden)
        .endRow();
    return shown.stream().anyMatch(OptionalLong::isEmpty);
  }
}
