package org.palermo.examples.session.report;

import java.util.OptionalLong;
import org.palermo.convention.decision.analysis.Respondents;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.documents.markup.Html;

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
        "Parties, by the day of deposit, and signatories are those of "
            + date
            + "; replies are those received by that day. Organizations are not States and count among"
            + " the others. A cycle stays open: late replies are taken. Percentages are rounded half up.");
    DataTable table =
        DataTable.in(html, "Replies by instrument and cycle, as of " + date)
            .words("Instrument and cycle", "Opened", "Due")
            .figures("Parties", "Parties replied", "Rate of parties")
            .figures("Signatories", "Signatories replied", "Others replied", "All replies")
            .begin();
    boolean withheld = false;
    for (ReportingCycle cycle : report.run().base().cycles()) {
      withheld |= row(table, Respondents.of(cycle, report.run().status(), report.run().base()));
    }
    table.end();
    Report.note(html, withheld);
  }

  /** Writes the row of a cycle; tells whether anything in it is withheld. */
  private boolean row(DataTable table, Respondents replies) {
    ReportingCycle cycle = replies.cycle();
    OptionalLong parties = report.shown(Count.ofStates(replies.partyReplies().size()));
    OptionalLong signatories = report.shown(Count.ofStates(replies.signatoryReplies().size()));
    OptionalLong others = report.shown(Count.ofStates(replies.otherReplies().size()));
    boolean withheld = parties.isEmpty() || signatories.isEmpty() || others.isEmpty();
    table
        .row(cycle.instrument() + ", " + cycle.id())
        .cell(Figures.shortDate(cycle.opened()))
        .cell(Figures.shortDate(cycle.due()))
        .cell(replies.parties().size())
        .cell(parties)
        .cell(
            parties.isPresent()
                ? Figures.percent(replies.partyReplies().size(), replies.parties().size())
                : DataTable.WITHHELD)
        .cell(replies.signatories().size())
        .cell(signatories)
        .cell(others)
        // The sum would give away the one part that is withheld.
        .cell(withheld ? OptionalLong.empty() : OptionalLong.of(replies.replied().size()))
        .endRow();
    return withheld;
  }
}
