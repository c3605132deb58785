package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.palermo.convention.evidence.IndicatorSource;
import org.palermo.convention.state.RegisterSource;
import org.palermo.documents.markup.Html;

/** What everything rests on, with the attribution that each source asks for. */
final class SourcesSection implements Section {
  private final Report report;

  SourcesSection(Report report) {
    this.report = report;
  }

  @Override
  public String id() {
    return "sources";
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  public void write(Html html) {
    DataTable table =
        DataTable.in(html, "Sources").words("What", "Who publishes it", "Date or edition").begin();
    Stream.concat(
            report.run().status().register().sources().stream(), report.run().sources().stream())
        .forEach(source -> row(table, source));
    table.end();
    ImmutableList<IndicatorSource> used = used();
    if (!used.isEmpty()) {
      indicators(html, used);
    }
  }

  private static void row(DataTable table, RegisterSource source) {
    table.row(source.what()).cell(source.source()).cell(source.asOf()).endRow();
  }

  private static void indicators(Html html, ImmutableList<IndicatorSource> sources) {
    DataTable table =
        DataTable.in(html, "Figures of third parties")
            .words("What", "Publisher", "Edition", "Attribution", "Terms of use")
            .begin();
    for (IndicatorSource source : sources) {
      table
          .row(source.title())
          .cell(source.publisher())
          .cell(source.edition())
          .cell(source.attribution())
          .cell(source.licence())
          .endRow();
    }
    table.end();
  }

  private ImmutableList<IndicatorSource> used() {
    return report.families().stream()
        .flatMap(family -> report.run().base().indicatorMap().source(family).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
