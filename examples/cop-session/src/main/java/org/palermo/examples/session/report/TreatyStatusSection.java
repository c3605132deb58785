package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.state.TreatyStatus;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;

/** Who has joined what, on the date and through the years; counted as the depositary counts. */
final class TreatyStatusSection implements Section {
  private final LocalDate asOf;
  private final StatusOfTreaties status;
  private final ImmutableList<Instrument> instruments;
  private final int firstYear;

  TreatyStatusSection(Report report) {
    this.asOf = report.run().asOf();
    this.status = report.run().status();
    this.instruments = report.instruments();
    this.firstYear =
        instruments.stream().mapToInt(i -> i.adopted().getYear()).min().orElse(asOf.getYear());
  }

  @Override
  public String id() {
    return "treaty-status";
  }

  @Override
  public String title() {
    return "Treaty status through time";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Parties are States and organizations whose instrument of ratification, acceptance,"
            + " approval, accession or succession was deposited on or before the date. The duties"
            + " bind from the thirtieth day after. Undated parties are known to be parties, but"
            + " since when is not established: no date is guessed for them, and they are in no"
            + " other column and not in the chart.");
    now(html);
    if (firstYear < asOf.getYear()) {
      throughTime(html);
    }
  }

  private void now(Html html) {
    DataTable table =
        DataTable.in(html, "Status on " + Figures.date(asOf))
            .words("Instrument")
            .figures("Parties", "of which States", "Undated parties", "Have signed")
            .words("In force since")
            .begin();
    for (Instrument instrument : instruments) {
      StatusTable now = status.table(instrument.code(), asOf);
      table
          .row(instrument.code() + " \u2013 " + instrument.shortTitle())
          .cell(now.parties())
          .cell(now.stateParties())
          .cell(now.undatedParties())
          .cell(now.signatories())
          .cell(Figures.shortDate(instrument.entryIntoForce()))
          .endRow();
    }
    table.end();
    sources(html);
  }

  /** How far each list of parties is complete, in the words of the register. */
  private void sources(Html html) {
    html.open("ul", "class", "note");
    for (Instrument instrument : instruments) {
      for (RegisterSource source : status.register().sources()) {
        if (source.what().endsWith(" to " + instrument.code())) {
          html.open("li").data(Words.of(source.what()) + ": " + source.source() + ".").closeLine();
        }
      }
    }
    html.closeLine();
    html.open("p", "class", "note").text("All sources of the register: see ");
    html.element("a", "Sources", "href", "#sources").text(".").closeLine();
  }

  private void throughTime(Html html) {
    ImmutableList<LineChart.Series> series =
        instruments.stream().map(this::series).collect(ImmutableList.toImmutableList());
    String title = "Parties to each instrument at the end of each year";
    html.open("figure").text("\n");
    new LineChart("deposits", title, series, firstYear, asOf.getYear()).write(html);
    html.element(
        "figcaption",
        title + "; the last year up to " + Figures.date(asOf) + ". Dated actions only.");
    html.closeLine();
    html.open("details").element("summary", "The figures of the chart").text("\n");
    DataTable table =
        DataTable.in(html, title)
            .words("Year")
            .figures(series.stream().map(LineChart.Series::name).toArray(String[]::new))
            .begin();
    for (int year = firstYear; year <= asOf.getYear(); year++) {
      table.row(Integer.toString(year));
      for (LineChart.Series line : series) {
        Long value = line.values().get(year);
        table.cell(value == null ? Figures.NONE : Figures.count(value));
      }
      table.endRow();
    }
    table.end();
    html.closeLine();
  }

  private LineChart.Series series(Instrument instrument) {
    ImmutableList<StatusTable.Row> rows = status.table(instrument.code(), asOf).rows();
    ImmutableSortedMap.Builder<Integer, Long> values = ImmutableSortedMap.naturalOrder();
    for (int year = instrument.adopted().getYear(); year <= asOf.getYear(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      values.put(year, parties(rows, end.isAfter(asOf) ? asOf : end, status, instrument.code()));
    }
    return new LineChart.Series(instrument.code(), values.buildOrThrow());
  }

  /**
   * Parties on a day up to that of the rows: the same as a status table of the day counts, without
   * making one for each year.
   */
  static long parties(
      ImmutableList<StatusTable.Row> rows,
      LocalDate day,
      StatusOfTreaties status,
      String instrument) {
    long parties = 0;
    for (StatusTable.Row row : rows) {
      Optional<LocalDate> deposited = row.action().deposited();
      if (deposited.isPresent()
          && !deposited.get().isAfter(day)
          && !hasLeft(row.state(), day, status, instrument)) {
        parties++;
      }
    }
    return parties;
  }

  private static boolean hasLeft(
      State state, LocalDate day, StatusOfTreaties status, String instrument) {
    for (TreatyAction action : state.actions()) {
      if (action.denunciationReceived().isPresent()) {
        return status.status(state, instrument, day) instanceof TreatyStatus.Denounced;
      }
    }
    return false;
  }
}
