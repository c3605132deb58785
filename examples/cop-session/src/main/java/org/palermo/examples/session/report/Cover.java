package org.palermo.examples.session.report;

import java.util.stream.Collectors;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.SessionResult;

/** What stands at the head and the foot: what this is, for whom, of what date, and if made up. */
final class Cover implements Frame {
  private final Report report;

  Cover(Report report) {
    this.report = report;
  }

  @Override
  public String classes() {
    return (report.audience().namesStates() ? "restricted" : "public")
        + (report.run().synthetic() ? " synthetic" : "");
  }

  @Override
  public boolean hasScript() {
    return report.audience().namesStates();
  }

  @Override
  public String title() {
    return (report.run().synthetic() ? "SYNTHETIC DATA \u2013 " : "")
        + "Needs for technical assistance, "
        + Figures.date(report.run().asOf())
        + (report.audience().namesStates() ? " (restricted)" : " (public)");
  }

  @Override
  public void head(Html html) {
    SessionResult run = report.run();
    html.open("header", "class", "cover").text("\n");
    if (run.synthetic()) {
      html.open("p", "class", "stamp")
          .element("strong", "Synthetic data.")
          .text(" The answers in this report are made up by a program to show how it works.")
          .text(" They say nothing about any real State.")
          .closeLine();
    }
    html.element(
        "p",
        "United Nations Convention against Transnational Organized Crime and its Protocols"
            + " \u00b7 decision 2/6 of the Conference of the Parties",
        "class",
        "over");
    html.element("h1", "Needs for technical assistance").text("\n");
    html.element(
        "p",
        "What the information at hand says about the help that States need to carry out the"
            + " Convention and its Protocols, and about the help that is already given.",
        "class",
        "lead");
    marking(html);
    html.open("dl", "class", "facts").text("\n");
    fact(html, "Information as of", Figures.date(run.asOf()));
    fact(html, "Data set", run.dataset() + (run.synthetic() ? " (synthetic)" : ""));
    fact(
        html,
        "Instruments",
        report.instruments().stream().map(Instrument::code).collect(Collectors.joining(", ")));
    html.closeLine().closeLine();
  }

  private void marking(Html html) {
    html.open("p", "class", "marking");
    if (report.audience().namesStates()) {
      html.element("strong", "Restricted.")
          .text(" For the State concerned and the secretariat. It names States beside what was")
          .text(" found about them; what concerns one State goes to no other without its consent.");
    } else {
      html.element("strong", "Public version.")
          .text(" Totals only. No State is named beside a finding, and figures behind which stand")
          .text(" fewer than " + SmallCells.USUAL.fewestStates() + " States are withheld.");
    }
    html.closeLine();
  }

  static void fact(Html html, String name, String value) {
    html.open("div").element("dt", name).open("dd").data(value).close().closeLine();
  }

  @Override
  public void foot(Html html) {
    html.open("footer").open("p");
    html.text(report.audience().namesStates() ? "Restricted: " : "Public version: ")
        .text("information as of " + Figures.date(report.run().asOf()) + ". ");
    if (report.run().synthetic()) {
      html.element("strong", "Synthetic data. ");
    }
    html.text(
        "Not an official document of the United Nations. States stand in alphabetical order"
            + " throughout; nothing here compares or ranks them. Names and groupings are those of"
            + " the sources and imply no opinion on the status of any country or territory.");
    html.close().closeLine();
  }
}
