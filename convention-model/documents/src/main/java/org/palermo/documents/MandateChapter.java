package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.group.Standing;
import org.palermo.convention.decision.reporting.GroupReview;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;

/** How a mandate and its duties stand, with the figures for its review. */
final class MandateChapter {
  private final Phrasing say;
  private final FixedTexts texts;
  private final SmallCells cells;
  private final LocalDate day;

  MandateChapter(Phrasing say, SmallCells cells, LocalDate day) {
    this.say = say;
    this.texts = say.texts();
    this.cells = cells;
    this.day = day;
  }

  void add(DocumentBuilder document, GroupReview review) {
    document
        .chapter(texts.say("duties"))
        .paragraph(standing(review.standing()))
        .paragraph(texts.say("duties.explained"))
        .table(duties(review))
        .table(indicators(review));
  }

  private String standing(MandateStanding standing) {
    return texts.say("mandate." + standing.state().code(), standing.by().map(say::act).orElse(""));
  }

  private Block.Table duties(GroupReview review) {
    return say.table(
        "duties",
        texts.say("duties"),
        say.columns("duty.source", "duty", "duty.standing"),
        review.calendar().mandate().duties().stream()
            .map(
                duty ->
                    ImmutableList.of(
                        say.words(say.act(duty.source())),
                        say.words(duty(duty)),
                        say.words(
                            review
                                .calendar()
                                .of(duty.id())
                                .map(this::standing)
                                .orElse(Phrasing.NOTHING))))
            .collect(ImmutableList.toImmutableList()),
        0);
  }

  private String duty(Duty duty) {
    if (duty instanceof Duty.MeetDuring meet) {
      return texts.say("duty.during", say.name(meet.session()), meet.meetings());
    }
    if (duty instanceof Duty.MeetBetween meet) {
      String meetings =
          texts.say(
              "duty.between", say.name(meet.after()), say.name(meet.before()), meet.meetings());
      return meet.withinExistingResources() ? texts.say("and.existing", meetings) : meetings;
    }
    if (duty instanceof Duty.Report report) {
      return texts.say(
          "duty.report",
          say.name(report.session()),
          texts.say("body." + report.by().code() + ".name"));
    }
    return texts.say("duty.review", say.name(((Duty.Review) duty).session()));
  }

  private String standing(Standing standing) {
    String key = "standing." + standing.code();
    if (standing instanceof Standing.Met met) {
      return texts.say(
          key, texts.date(met.on()), say.list(met.by().stream().map(say::act).toList()));
    }
    if (standing instanceof Standing.Overdue overdue) {
      return texts.say(key, texts.date(overdue.since()));
    }
    if (standing instanceof Standing.ReviewDue due) {
      return texts.say(key, texts.date(due.since()));
    }
    if (standing instanceof Standing.FulfilmentUnknown unknown) {
      return texts.say(key, texts.date(unknown.since()));
    }
    if (standing instanceof Standing.Open open) {
      return dated(key, ".by", open.dueBy());
    }
    if (standing instanceof Standing.NotYetOpen later) {
      return dated(key, ".from", later.opens());
    }
    return texts.say(key);
  }

  private String dated(String key, String ending, Optional<LocalDate> date) {
    return date.map(known -> texts.say(key + ending, texts.date(known)))
        .orElseGet(() -> texts.say(key));
  }

  private Block.Table indicators(GroupReview review) {
    return say.table(
        "indicators",
        texts.say("indicators"),
        say.columns("indicator", "counted", "rate"),
        review.indicators().stream().map(this::row).collect(ImmutableList.toImmutableList()),
        cells.fewestStates());
  }

  private ImmutableList<Cell> row(GroupReview.Indicator indicator) {
    OptionalLong shown =
        cells
            .list(indicator.parts(), new Withheld())
            .map(parts -> parts.get(0))
            .orElse(OptionalLong.empty());
    Basis basis = say.basis(cells, indicator.parts(), base(indicator.code()), day);
    return ImmutableList.of(
        say.fixed("indicator." + indicator.code()),
        say.count(shown, basis),
        say.percent(shown, indicator.of(), basis));
  }

  private static String base(String code) {
    return switch (code) {
      case "duties_met" -> "base.duties";
      case "recommendations_followed_up" -> "base.recommendations";
      case "needs_proposed" -> "base.standing";
      default -> "base.needs";
    };
  }
}
