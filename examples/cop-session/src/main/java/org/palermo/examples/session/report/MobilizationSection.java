package org.palermo.examples.session.report;

import org.palermo.convention.assistance.Measure;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.mobilization.ThemeTotal;
import org.palermo.convention.decision.mobilization.UnusedResource;
import org.palermo.documents.markup.Html;

/** What is offered, and which needs it could help to meet. */
final class MobilizationSection implements Section {
  private static final int HUNDREDTHS = 100;

  private final Report report;
  private final ResourceMatching matching;

  MobilizationSection(Report report) {
    this.report = report;
    this.matching = report.run().mobilization().matching();
  }

  @Override
  public String id() {
    return "mobilization";
  }

  @Override
  public String title() {
    return "Resources that could meet needs";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Suggestions to givers and States, which give nothing out (decision 2/6 (c)(iv)). Higher"
            + " places are served first unless a giver's conditions forbid it; help in kind is never"
            + " added to money, and no currency is changed into another.");
    html.element(
        "p",
        Figures.count(matching.matches().size(), "match is suggested", "matches are suggested")
            + "; "
            + Figures.count(matching.shortfalls().size(), "requirement stays", "requirements stay")
            + " short, in whole or in part; of "
            + Figures.count(matching.unused().size(), "resource", "resources")
            + " something is left over.");
    themes(html);
    unused(html);
  }

  private void themes(Html html) {
    DataTable table =
        DataTable.in(html, "Required and suggested, by subject")
            .words("Subject", "Counted in")
            .figures("Required", "Suggested", "Short")
            .begin();
    for (ThemeTotal total : matching.themes()) {
      table
          .row(total.theme().map(code -> report.title("theme", code)).orElse("No subject"))
          .cell(unit(total.measure()))
          .cell(units(total.measure(), total.required()))
          .cell(units(total.measure(), total.suggested()))
          .cell(units(total.measure(), total.shortfall()))
          .endRow();
    }
    table.end();
  }

  private void unused(Html html) {
    if (matching.unused().isEmpty()) {
      return;
    }
    DataTable table =
        DataTable.in(html, "Left over")
            .words("Resource", "Counted in")
            .figures("Left")
            .words("Why")
            .begin();
    for (UnusedResource left : matching.unused()) {
      table
          .row(left.resource())
          .cell(unit(left.measure()))
          .cell(units(left.measure(), left.units()))
          .cell(why(left.reason()))
          .endRow();
    }
    table.end();
  }

  private static String why(UnusedResource.Reason reason) {
    return switch (reason) {
      case PERIOD -> "it cannot be given on the day";
      case NOT_REQUIRED -> "no need requires such means";
      case CONDITIONS -> "no need that requires such means meets its conditions";
      case NOTHING_LEFT_TO_MEET -> "every need that it may meet is met";
    };
  }

  private static String unit(Measure measure) {
    return switch (measure.kind()) {
      case MONEY -> measure.unit();
      case EXPERTS -> "person-days of experts";
      case TRAINING_PLACES -> "training places";
      case EQUIPMENT -> "pieces: " + measure.unit();
    };
  }

  /** Money in whole units of its currency, the rest as counted. */
  private static String units(Measure measure, long units) {
    return Figures.count(measure.kind() == Measure.Kind.MONEY ? units / HUNDREDTHS : units);
  }
}
