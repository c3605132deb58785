package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Period;
import org.palermo.convention.decision.group.ChairStanding;
import org.palermo.convention.decision.reporting.ChairReport;
import org.palermo.convention.decision.reporting.GroupReview;
import org.palermo.convention.decision.reporting.MeetingPapers;
import org.palermo.convention.decision.reporting.RecommendationStanding;
import org.palermo.convention.disclosure.SmallCells;

/**
 * Composes the report of the chair as a document: introduction, meetings and what lay before them,
 * numbered recommendations with what followed, and how the mandate stands for its review. Source:
 * decision 2/6 (f), (g) and (i); CTOC/COP/2008/7 for the shape.
 */
public final class ChairDocument {
  private final Phrasing say;
  private final FixedTexts texts;
  private final ChairReport report;
  private final DocumentBuilder document;

  private ChairDocument(ChairReport report, Edition edition) {
    this.say = new Phrasing(edition);
    this.texts = say.texts();
    this.report = report;
    this.document =
        say.begin(
            false, report.asOf(), texts.say("chair.title", say.name(report.report().session())));
  }

  /**
   * The document.
   *
   * @param report the report
   * @param papers what lay before the meetings, in order
   * @param review how the mandate stands, for the Conference to review
   * @param cells which figures on needs are too small to be shown
   */
  public static Document of(
      ChairReport report,
      ImmutableList<MeetingPapers> papers,
      GroupReview review,
      SmallCells cells,
      Edition edition) {
    ChairDocument chair = new ChairDocument(report, edition);
    chair.introduction();
    chair.meetings();
    chair.recommendations();
    chair.papers(papers);
    new MandateChapter(chair.say, cells, report.asOf()).add(chair.document, review);
    return chair.document.build();
  }

  private void introduction() {
    document
        .chapter(texts.say("introduction"))
        .paragraph(
            texts.say(
                "chair.mandate",
                say.act(report.mandate().act()),
                say.act(report.report().source()),
                say.name(report.report().session()),
                texts.date(report.asOf())),
            report.mandate().name() + " (" + report.mandate().group() + ").");
    report.after().ifPresent(day -> document.paragraph(texts.say("chair.after", texts.date(day))));
    document.paragraph(report.chair().map(this::chair).orElseGet(() -> texts.say("chair.missing")));
  }

  private String chair(ChairStanding standing) {
    String key =
        switch (standing.sits()) {
          case TRUE -> "chair.signed";
          case FALSE -> "chair.unsigned";
          case UNKNOWN -> "chair.uncertain";
        };
    return texts.say(
        key,
        standing.chair().name(),
        say.name(standing.chair().state()),
        texts.date(standing.day()));
  }

  private void meetings() {
    document
        .chapter(texts.say("meetings"))
        .figures(texts.count("meetings.covered", report.meetings().size()), "meetings");
    document.table(
        table(
            "meetings",
            "meetings",
            say.columns(
                "meeting",
                "meeting.subject",
                "meeting.when",
                "meeting.held",
                "meeting.papers",
                "meeting.outcomes"),
            report.meetings().stream().map(this::row).collect(ImmutableList.toImmutableList())));
  }

  private ImmutableList<Cell> row(ChairReport.MeetingRecord held) {
    Meeting meeting = held.meeting();
    return ImmutableList.of(
        say.english(meeting.id()),
        say.english(meeting.entry().title()),
        say.words(days(meeting.when())),
        say.words(
            held.session()
                .map(session -> texts.say("meeting.during", say.name(session)))
                .orElseGet(() -> texts.say("meeting.between"))),
        say.english(say.list(held.papers())),
        say.words(acts(held.outcomes())));
  }

  private String days(Period when) {
    return when.from().equals(when.to())
        ? texts.date(when.from())
        : texts.say("meeting.span", texts.date(when.from()), texts.date(when.to()));
  }

  private void recommendations() {
    ImmutableList<RecommendationStanding> all = report.recommendations();
    long followed = all.stream().filter(RecommendationStanding::isFollowedUp).count();
    document
        .chapter(texts.say("recommendations"))
        .figures(texts.count("recommendations.adopted", all.size(), followed), "recommendations")
        .paragraph(texts.say("recommendations.explained"));
    document.table(
        table(
            "recommendations",
            "recommendations",
            say.columns("number", "recommendation", "meeting", "addressee", "followup"),
            all.stream().map(this::row).collect(ImmutableList.toImmutableList())));
  }

  private ImmutableList<Cell> row(RecommendationStanding standing) {
    return ImmutableList.of(
        say.english(standing.recommendation().number()),
        say.english(standing.recommendation().entry().title()),
        say.english(standing.recommendation().meeting()),
        say.fixed("body." + standing.recommendation().addressee().code() + ".name"),
        standing.isFollowedUp() ? say.words(acts(standing.followUp())) : say.fixed("none"));
  }

  private String acts(ImmutableList<String> ids) {
    return say.list(ids.stream().map(say::act).toList());
  }

  private void papers(ImmutableList<MeetingPapers> papers) {
    document.chapter(texts.say("papers")).paragraph(texts.say("papers.explained"));
    for (MeetingPapers meeting : papers) {
      List<ImmutableList<Cell>> rows = new ArrayList<>();
      meeting.papers().forEach(paper -> rows.add(row(paper)));
      document.table(
          say.table(
              Phrasing.id("papers-" + meeting.meeting()),
              texts.say("papers.of", meeting.meeting()),
              say.columns("paper", "paper.due", "paper.symbol", "paper.issued"),
              ImmutableList.copyOf(rows),
              0));
    }
  }

  private ImmutableList<Cell> row(MeetingPapers.Paper paper) {
    return ImmutableList.of(
        say.fixed("paper." + paper.code()),
        say.words(texts.date(paper.due())),
        say.english(paper.symbol().orElse(Phrasing.NOTHING)),
        say.words(
            paper.issued().map(day -> issued(paper, day)).orElseGet(() -> texts.say("none"))));
  }

  private String issued(MeetingPapers.Paper paper, LocalDate day) {
    return paper.isLate() ? texts.say("paper.late", texts.date(day)) : texts.date(day);
  }

  private Block.Table table(
      String id,
      String caption,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows) {
    return say.table(id, texts.say(caption), columns, rows, 0);
  }
}
