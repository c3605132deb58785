package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.GuidanceFooting;
import org.palermo.convention.decision.group.CalendarCheck;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.reporting.MeetingPapers;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.decision.review.ReviewedNeed;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.GroupRecord;

/** The working group: how its mandate stands, what guides it, and what it said of needs. */
final class WorkingGroupSection implements Section {
  private final Report report;
  private final LocalDate asOf;
  private final GroupRecord group;

  WorkingGroupSection(Report report) {
    this.report = report;
    this.asOf = report.run().asOf();
    this.group = report.run().group();
  }

  @Override
  public String id() {
    return "working-group";
  }

  @Override
  public String title() {
    return "The working group and its mandate";
  }

  @Override
  public void write(Html html) {
    guidance(html);
    group.mandates().forEach(mandate -> mandate(html, mandate));
    if (report.audience().namesStates()) {
      remarks(html);
    }
  }

  private void guidance(Html html) {
    GuidanceFooting footing =
        GuidanceFooting.of(
            group.programmes(), report.run().priorities().guidance().context().directives(), asOf);
    html.open("p");
    switch (footing.firmness()) {
      case PROGRAMME ->
          html.text("Guidance on priorities rests on ")
              .data(String.join(", ", footing.programmes()))
              .text(" and on ");
      case DIRECTIVES ->
          html.element("strong", "The order of needs is provisional:")
              .text(" no multi-year programme approved by the Conference is on record for ")
              .text(Figures.date(asOf) + ", and guidance rests on ");
      case NEUTRAL_GROUNDS ->
          html.element("strong", "The order of needs is provisional:")
              .text(" neither a multi-year programme nor a directive is on record for ")
              .text(Figures.date(asOf) + ", and it rests on neutral grounds alone and on ");
    }
    html.text(
            Figures.count(
                    footing.directives().size(),
                    "directive of the Conference",
                    "directives of the Conference")
                + " in force (decision 2/6 (c)(ii)).")
        .closeLine();
  }

  private void mandate(Html html, Mandate mandate) {
    Proceedings proceedings = group.proceedings();
    MandateStanding standing = MandateStanding.of(mandate, proceedings, asOf);
    html.element("h3", mandate.name() + ", " + mandate.act())
        .open("p")
        .data(DutyWords.of(standing));
    html.closeLine();
    CalendarCheck calendar = CalendarCheck.of(mandate, proceedings, asOf);
    DataTable table =
        DataTable.in(html, "What the mandate asks for, as of " + Figures.date(asOf))
            .words("Paragraph", "Duty", "Standing")
            .begin();
    for (Duty duty : mandate.duties()) {
      table
          .row(duty.source())
          .cell(DutyWords.of(duty))
          .cell(calendar.of(duty.id()).map(DutyWords::of).orElse(Figures.NONE))
          .endRow();
    }
    table.end();
    papers(html, mandate);
  }

  private void papers(Html html, Mandate mandate) {
    ImmutableList<Meeting> held = group.proceedings().on(asOf).meetingsOf(mandate.group());
    if (held.isEmpty()) {
      return;
    }
    Meeting last = held.get(held.size() - 1);
    DataTable table =
        DataTable.in(html, "Papers of the last meeting on record, " + last.id())
            .words("Paper", "Due", "Symbol", "Issued")
            .begin();
    for (MeetingPapers.Paper paper :
        MeetingPapers.of(last, MeetingPapers.USUAL, group.proceedings(), asOf).papers()) {
      table
          .row(Words.of(paper.code()))
          .cell(Figures.shortDate(paper.due()))
          .cell(paper.symbol().orElse(Figures.NONE))
          .cell(
              paper.issued().map(Figures::shortDate).orElse("none on record")
                  + (paper.isLate() ? " (late)" : ""))
          .endRow();
    }
    table.end();
  }

  private void remarks(Html html) {
    ImmutableList<ReviewedNeed> reviewed = report.run().reviewed().reviewed();
    html.element("h3", "What the group said of needs");
    if (reviewed.isEmpty()) {
      html.element(
          "p",
          "No remark of the group is on record; all "
              + Figures.count(report.run().needs().size(), "need stands", "needs stand")
              + " as derived.");
      return;
    }
    Map<String, Long> counted =
        reviewed.stream()
            .map(each -> each.remark().orElseThrow().code())
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    html.element(
        "p",
        counted.entrySet().stream()
                .map(each -> Words.of(each.getKey()) + ": " + Figures.count(each.getValue()))
                .collect(Collectors.joining("; "))
            + ". What was derived stays on record; remarks are advice.");
    DataTable table =
        DataTable.in(html, "Remarks of the group").words("Need", "Remark", "Reason", "Day").begin();
    for (ReviewedNeed each : reviewed) {
      Remark remark = each.remark().orElseThrow();
      table
          .row(remark.need())
          .cell(
              remark instanceof Remark.Merged merged
                  ? "merged into " + merged.into()
                  : Words.of(remark.code()))
          .cell(remark.reason())
          .cell(Figures.shortDate(remark.date()))
          .endRow();
    }
    table.end();
  }
}
