package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.replay.Replay;
import org.palermo.examples.session.replay.ReplayedDrafts;

/**
 * The years 2005 to 2008 on a page of their own, which names no State beside a finding.
 *
 * @param replay what was worked out
 * @param mandate the mandate held against the calendar
 * @param proceedings what is on record
 */
public record ReplayPage(Replay replay, Mandate mandate, Proceedings proceedings) {
  /**
   * Writes the page; the writer is flushed and stays open.
   *
   * @throws IOException if the writer fails
   */
  public void write(Writer out) throws IOException {
    Html html = new Html(out);
    try {
      Page.write(
          html,
          new Around(),
          ImmutableList.of(
              new StatusOfTreatiesThen(replay),
              new CalendarThen(replay, mandate),
              new RepliesThen(replay),
              new DraftsThen(replay),
              new Events(replay, proceedings)));
      html.end();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static final class Around implements Frame {
    @Override
    public String title() {
      return "Decision 2/6 replayed, 2005 to 2008";
    }

    @Override
    public String classes() {
      return "public synthetic";
    }

    @Override
    public boolean hasScript() {
      return false;
    }

    @Override
    public void head(Html html) {
      html.open("header", "class", "cover").text("\n");
      html.open("p", "class", "stamp")
          .element("strong", "Synthetic in one part.")
          .text(" Which States replied to questionnaires is drawn by lot, as many as were counted,")
          .text(" and what they answered is made up; dates and totals are those on record.")
          .closeLine();
      html.element(
          "p",
          "United Nations Convention against Transnational Organized Crime and its Protocols",
          "class",
          "over");
      html.element("h1", title()).text("\n");
      html.element(
          "p",
          "What the records of the time come to when the functions of decision 2/6 are applied to"
              + " them, day by day.",
          "class",
          "lead");
      html.closeLine();
    }

    @Override
    public void foot(Html html) {
      html.open("footer")
          .element(
              "p",
              "Not an official document of the United Nations. Nothing here compares or ranks"
                  + " States. Acts of the Conference are entered as they were taken, never computed.")
          .closeLine();
    }
  }

  /** Parties on each day. */
  private record StatusOfTreatiesThen(Replay replay) implements Section {
    @Override
    public String id() {
      return "status";
    }

    @Override
    public String title() {
      return "Parties on each day";
    }

    @Override
    public void write(Html html) {
      ImmutableList<String> instruments = replay.stages().get(0).parties().keySet().asList();
      DataTable table =
          DataTable.in(html, "Parties, counted by the day of deposit")
              .words("Day")
              .figures(instruments.toArray(String[]::new))
              .begin();
      for (Replay.Stage stage : replay.stages()) {
        table.row(Figures.date(stage.day()));
        stage.parties().values().forEach(table::cell);
        table.endRow();
      }
      table.end();
    }
  }

  /** How each duty stood on each day. */
  private record CalendarThen(Replay replay, Mandate mandate) implements Section {
    @Override
    public String id() {
      return "calendar";
    }

    @Override
    public String title() {
      return "The mandate and its calendar";
    }

    @Override
    public void write(Html html) {
      for (Replay.Stage stage : replay.stages()) {
        DataTable table =
            DataTable.in(html, Figures.date(stage.day()) + ": " + DutyWords.of(stage.mandate()))
                .words("Paragraph", "Duty", "Standing")
                .begin();
        for (Duty duty : mandate.duties()) {
          table
              .row(duty.source())
              .cell(DutyWords.of(duty))
              .cell(stage.calendar().of(duty.id()).map(DutyWords::of).orElse(Figures.NONE))
              .endRow();
        }
        table.end();
      }
    }
  }

  /** Replies counted again. */
  private record RepliesThen(Replay replay) implements Section {
    @Override
    public String id() {
      return "replies";
    }

    @Override
    public String title() {
      return "Replies to questionnaires (synthetic States, real totals)";
    }

    @Override
    public void write(Html html) {
      html.element(
          "p",
          "As many parties, signatories and others as each report counted are drawn by lot, and"
              + " the rates are worked out anew from the status of treaties on the day. A State that"
              + " was asked and is silent may need help with reporting; no gap follows from silence.");
      DataTable table =
          DataTable.in(html, "Replies of parties")
              .words("Report", "Instrument", "As at")
              .figures("Replied", "Parties", "Rate", "As printed", "Silent", "Gaps")
              .begin();
      for (Replay.Replies each : replay.replies()) {
        table
            .row(each.document())
            .cell(each.instrument())
            .cell(Figures.date(each.asAt()))
            .cell(each.replied())
            .cell(each.parties())
            .cell(each.rate() + " %")
            .cell(each.published() + " %")
            .cell(each.silent())
            .cell(each.gaps())
            .endRow();
      }
      table.end();
    }
  }

  /** Proposals drafted for the papers of 2007 and 2008. */
  private record DraftsThen(Replay replay) implements Section {
    @Override
    public String id() {
      return "proposals";
    }

    @Override
    public String title() {
      return "Proposals for the meetings that weighed them (synthetic)";
    }

    @Override
    public void write(Html html) {
      html.element(
          "p",
          "Decision 3/4 asked for activities for the needs found in the priority areas. On the day"
              + " of each paper, proposals are drafted for needs that follow from made-up answers"
              + " of as many States as had replied, guided by what stood under that decision by"
              + " then. The numbers show that the way can be walked; they tell nothing of what the"
              + " papers proposed.");
      DataTable table =
          DataTable.in(html, "Drafts by paper")
              .words("Paper", "Of", "Weighed by", "From")
              .figures("Drafts", "Regional", "Needs met", "Needs without")
              .begin();
      for (ReplayedDrafts each : replay.drafted()) {
        table
            .row(each.paper())
            .cell(Figures.date(each.day()))
            .cell(each.weighedBy())
            .cell(Figures.date(each.weighed()))
            .cell(each.drafts().drafts().size())
            .cell(each.regional())
            .cell(each.met())
            .cell(each.drafts().undrafted().size())
            .endRow();
      }
      table.end();
      DataTable guided =
          DataTable.in(html, "Drafts by the directive that guides them")
              .words("Paper", "Directive")
              .figures("Drafts")
              .begin();
      for (ReplayedDrafts each : replay.drafted()) {
        each.guided()
            .forEach(
                (directive, drafts) ->
                    guided.row(each.paper()).cell(directive).cell(drafts).endRow());
      }
      guided.end();
    }
  }

  /** What happened from day to day, and what guided priorities. */
  private record Events(Replay replay, Proceedings proceedings) implements Section {
    @Override
    public String id() {
      return "events";
    }

    @Override
    public String title() {
      return "What happened, and what guided priorities";
    }

    @Override
    public void write(Html html) {
      for (Replay.Stage stage : replay.stages()) {
        html.element("h3", "Up to " + Figures.date(stage.day())).open("p");
        html.text("Guidance rested on " + String.join(", ", stage.footing().directives()) + ".");
        html.closeLine().open("ul");
        for (String id : stage.since()) {
          proceedings.find(id, Proceeding.class).ifPresent(each -> event(html, each));
        }
        html.closeLine();
      }
    }

    private static void event(Html html, Proceeding each) {
      html.open("li")
          .data(each.when() + " \u00b7 " + each.id() + ": " + each.entry().title())
          .element("span", " (" + each.entry().confidence() + ")", "class", "note")
          .closeLine();
    }
  }
}
