package org.palermo.examples.session.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.GuidanceFooting;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.group.CalendarCheck;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.priority.json.ConferenceDirectives;

/**
 * The years 2005 to 2008 worked out again from dated records: on each day, what was in force, what
 * the mandate of decision 2/6 still asked for, and what guided priorities. What history does not
 * tell by State is drawn by lot, as many as were counted, and says so.
 *
 * @param stages the days looked at, in order
 * @param replies the replies counted by the reports of the time, counted again
 * @param drafted proposals drawn up on the days of the papers that brought some
 */
public record Replay(
    ImmutableList<Stage> stages,
    ImmutableList<Replies> replies,
    ImmutableList<ReplayedDrafts> drafted) {
  /** The days looked at: a deadline, the sessions, the meetings, the papers. */
  private static final ImmutableList<LocalDate> DAYS =
      ImmutableList.of(
          LocalDate.of(2005, 7, 29),
          LocalDate.of(2005, 10, 9),
          LocalDate.of(2005, 10, 21),
          LocalDate.of(2006, 10, 18),
          LocalDate.of(2007, 10, 5),
          LocalDate.of(2008, 8, 22),
          LocalDate.of(2008, 10, 8),
          LocalDate.of(2008, 10, 17));

  /**
   * One day.
   *
   * @param day the day
   * @param since what had happened for certain since the stage before, by id, in order
   * @param parties parties to each instrument, counted as the depositary counts
   * @param mandate how the mandate stood
   * @param calendar how its duties stood
   * @param footing what guidance on priorities rested on
   */
  public record Stage(
      LocalDate day,
      ImmutableList<String> since,
      ImmutableMap<String, Long> parties,
      MandateStanding mandate,
      CalendarCheck calendar,
      GuidanceFooting footing) {}

  /**
   * Replies to one questionnaire.
   *
   * @param document symbol of the report that counted them
   * @param instrument code of the instrument
   * @param asAt the day of the count
   * @param replied parties that replied, as counted then; here drawn by lot
   * @param parties parties on that day by the register, counted anew
   * @param rate share in whole per cent, rounded half up, counted anew
   * @param published share as printed then
   * @param silent States that were asked and had not replied, each with a possible need for help
   *     with reporting and no gap
   * @param gaps gaps found; 0, since no answer is known
   */
  public record Replies(
      String document,
      String instrument,
      LocalDate asAt,
      long replied,
      long parties,
      long rate,
      int published,
      int silent,
      int gaps) {}

  /** Replays the years. */
  public static Replay of(Setting setting, Proceedings proceedings, Mandate mandate) {
    Catalogue catalogue = setting.catalogue();
    StatusOfTreaties status = setting.status();
    Directives directives = ConferenceDirectives.load();
    ImmutableList.Builder<Stage> stages = ImmutableList.builder();
    Optional<LocalDate> before = Optional.empty();
    for (LocalDate day : DAYS) {
      stages.add(
          new Stage(
              day,
              before.map(last -> since(proceedings, last, day)).orElse(ImmutableList.of()),
              parties(catalogue, status, day),
              MandateStanding.of(mandate, proceedings, day),
              CalendarCheck.of(mandate, proceedings, day),
              GuidanceFooting.of(ImmutableList.of(), directives, day)));
      before = Optional.of(day);
    }
    return new Replay(
        stages.build(),
        PublishedReplies.in(proceedings).stream()
            .flatMap(published -> counted(published, catalogue, status).stream())
            .collect(ImmutableList.toImmutableList()),
        ReplayedDrafts.all(setting, proceedings));
  }

  private static ImmutableList<String> since(
      Proceedings proceedings, LocalDate last, LocalDate day) {
    return proceedings.all().stream()
        .filter(each -> each.isPast(day) == Truth.TRUE && each.isPast(last) != Truth.TRUE)
        .map(Proceeding::id)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, Long> parties(
      Catalogue catalogue, StatusOfTreaties status, LocalDate day) {
    ImmutableMap.Builder<String, Long> parties = ImmutableMap.builder();
    for (String instrument : catalogue.instruments().keySet()) {
      parties.put(instrument, status.table(instrument, day).parties());
    }
    return parties.buildOrThrow();
  }

  private static Optional<Replies> counted(
      PublishedReplies published, Catalogue catalogue, StatusOfTreaties status) {
    return MadeUpReplies.of(published, catalogue, status)
        .map(replies -> counted(replies, catalogue, status));
  }

  private static Replies counted(MadeUpReplies made, Catalogue catalogue, StatusOfTreaties status) {
    PublishedReplies published = made.published();
    StatusTable table = made.status();
    InformationBase base =
        InformationBase.builder(published.asAt())
            .cycles(ImmutableList.of(made.cycle()))
            .responses(made.answering(state -> ImmutableList.of()))
            .build();
    NeedsReview review = NeedsReview.of(catalogue.rules(), status, base);
    long replied =
        table.rows().stream()
            .filter(StatusTable.Row::isDeposited)
            .filter(row -> !base.responses().get(row.state().code()).isEmpty())
            .count();
    long gaps = review.needs().stream().filter(need -> !need.rules().isEmpty()).count();
    return new Replies(
        published.document(),
        made.form().instrument(),
        published.asAt(),
        replied,
        table.parties(),
        (200 * replied + table.parties()) / (2 * table.parties()),
        published.rate(),
        (int) review.needs().stream().map(Need::state).distinct().count(),
        (int) gaps);
  }
}
