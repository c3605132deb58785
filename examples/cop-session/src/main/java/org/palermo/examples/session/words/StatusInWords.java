package org.palermo.examples.session.words;

import java.time.LocalDate;
import org.palermo.convention.state.StatusTable;

/** The status of one instrument on a date, as a table for people. */
public final class StatusInWords {
  private final Page page;

  /** Tells it on a page. */
  public StatusInWords(Page page) {
    this.page = page;
  }

  /**
   * Tells the table.
   *
   * @param title what the instrument is called
   * @param known the date of the register; what came later is not in it
   */
  public void tell(StatusTable table, String title, LocalDate known) {
    page.title(table.instrument() + ": " + title + ", status as of " + table.asOf());
    page.pair("parties", table.parties() + " (of them States " + table.stateParties() + ")");
    page.pair("signatories", Long.toString(table.signatories()));
    page.pair("undated", table.undatedParties() + " parties whose date is not established");
    page.line(
        "Counted as the depositary counts, by the day of deposit; duties bind later, for most from"
            + " the 30th day after.");
    if (table.asOf().isAfter(known)) {
      page.line("The register is of " + known + "; what was deposited later is not in it.");
    }
    page.heading("State or organization, last act by the date, day");
    for (StatusTable.Row row : table.rows()) {
      page.line(
          Page.padded(row.state().code(), 5)
              + Page.padded(row.act(), 14)
              + Page.padded(row.actedOn().map(LocalDate::toString).orElse("not known"), 12)
              + row.state().names());
    }
  }
}
