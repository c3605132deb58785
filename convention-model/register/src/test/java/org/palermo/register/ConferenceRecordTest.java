package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Problem;
import org.palermo.convention.Truth;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Period;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Session;
import org.palermo.convention.conference.WorkingGroup;
import org.palermo.convention.decision.group.CalendarCheck;
import org.palermo.convention.decision.group.ChairStanding;
import org.palermo.convention.decision.group.Constitution;
import org.palermo.convention.decision.group.MandateStanding;
import org.palermo.convention.decision.group.Standing;
import org.palermo.convention.decision.reporting.ChairReport;
import org.palermo.convention.decision.reporting.MeetingPapers;
import org.palermo.convention.state.StatusOfTreaties;

/** What the history of the Conference must show when it is replayed. */
class ConferenceRecordTest {
  private static final Proceedings HISTORY = ConferenceRecord.proceedings();
  private static final Mandate MANDATE = ConferenceRecord.mandates().get(0);
  private static final StatusOfTreaties STATUS =
      new StatusOfTreaties(Register.load(), FourInstruments.ALL);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static CalendarCheck calendar(Proceedings proceedings, String day) {
    return CalendarCheck.of(MANDATE, proceedings, day(day));
  }

  private static Standing standing(String duty, String day) {
    return calendar(HISTORY, day).of(duty).orElseThrow();
  }

  /** The bureau of a session with made-up officers, since no source names them. */
  private static Bureau standIn(int session) {
    Bureau unknown = HISTORY.find("BUREAU-" + session, Bureau.class).orElseThrow();
    ImmutableList<Officer> officers =
        IntStream.rangeClosed(1, Bureau.OFFICERS)
            .mapToObj(i -> officer(session, i))
            .collect(ImmutableList.toImmutableList());
    return new Bureau(unknown.entry(), unknown.session(), officers, true);
  }

  private static Officer officer(int session, int number) {
    return new Officer(
        "officer " + number + " of session " + session,
        "AUT",
        number == 1 ? Officer.Office.PRESIDENT : Officer.Office.VICE_PRESIDENT);
  }

  private static Proceedings withStandIns() {
    return Proceedings.of(
        HISTORY.all().stream()
            .map(
                each ->
                    each instanceof Bureau bureau
                            && List.of("COP-2", "COP-3", "COP-4").contains(bureau.session())
                        ? standIn(Integer.parseInt(bureau.session().substring(4)))
                        : each)
            .collect(ImmutableList.<Proceeding>toImmutableList()));
  }

  @Test
  void runsInOrderOfDateAndRestsOnlyOnWhatCameBefore() {
    assertThat(HISTORY.all()).hasSize(114);
    List<LocalDate> days = HISTORY.all().stream().map(each -> each.when().from()).toList();
    assertThat(days).isSorted();
    ImmutableList<String> ids =
        HISTORY.all().stream().map(Proceeding::id).collect(ImmutableList.toImmutableList());
    for (Proceeding each : HISTORY.all()) {
      assertThat(each.entry().restsOn())
          .allSatisfy(
              earlier -> assertThat(ids.indexOf(earlier)).isLessThan(ids.indexOf(each.id())));
    }
  }

  @ParameterizedTest
  @CsvSource({"UNTOC", "TIP", "SOM", "FIREARMS"})
  void eachInstrumentIsInForceNinetyDaysAfterTheFortiethDeposit(String instrument) {
    LocalDate fortieth =
        HISTORY.find("DEPOSIT-40-" + instrument, Proceeding.class).orElseThrow().when().from();
    LocalDate inForce =
        HISTORY.find("EIF-" + instrument, Proceeding.class).orElseThrow().when().from();
    assertThat(fortieth.plusDays(90)).isEqualTo(inForce);
    assertThat(inForce).isAfterOrEqualTo(day("2003-09-29"));
    assertThat(STATUS.table(instrument, fortieth).parties()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void sessionsFollowTheRhythmOfTheConference() {
    ImmutableList<Session> sessions = HISTORY.all(Session.class);
    assertThat(sessions.get(0).when().from()).isBefore(day("2004-09-29"));
    assertThat(sessions)
        .extracting(session -> session.when().from().getYear())
        .startsWith(2004, 2005, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024);
  }

  @ParameterizedTest
  @CsvSource({"1, 6", "2, 6", "3, 4", "4, 8"})
  void everyDecisionLiesInItsSession(int session, int decisions) {
    Period held = HISTORY.find("COP-" + session, Session.class).orElseThrow().when();
    for (int i = 1; i <= decisions; i++) {
      Act act = HISTORY.find("decision " + session + "/" + i, Act.class).orElseThrow();
      assertThat(held.contains(act.when())).as(act.id()).isTrue();
    }
    assertThat(HISTORY.find("decision " + session + "/" + (decisions + 1), Act.class)).isEmpty();
  }

  @Test
  void theGroupExistsByAnActOfTheConferenceOnceItsSessionHasClosed() {
    Proceedings proceedings = withStandIns();
    Constitution constitution =
        Constitution.of(MANDATE, officer(2, 3), proceedings, ImmutableList.of(), day("2005-10-21"));
    assertThat(constitution.refusals()).isEmpty();
    WorkingGroup group = constitution.group().orElseThrow();
    assertThat(group.founded()).isEqualTo(new Period(day("2005-10-10"), day("2005-10-21")));
    assertThat(
            Constitution.of(
                    MANDATE, officer(2, 3), proceedings, ImmutableList.of(), day("2005-10-09"))
                .refusals())
        .extracting(Problem::rule)
        .contains("act-not-yet-taken");
    assertThat(MandateStanding.of(MANDATE, HISTORY, day("2005-10-09")).state())
        .isEqualTo(MandateStanding.State.NOT_GIVEN);
    assertThat(MandateStanding.of(MANDATE, HISTORY, day("2005-10-21")).state())
        .isEqualTo(MandateStanding.State.IN_FORCE);
  }

  @Test
  void aChairWhoIsNotOnTheBureauIsRefusedAndANewBureauCallsForAFreshCheck() {
    Proceedings proceedings = withStandIns();
    assertThat(
            Constitution.of(
                    MANDATE, officer(3, 1), proceedings, ImmutableList.of(), day("2005-10-21"))
                .refusals())
        .extracting(Problem::rule)
        .containsExactly("chair-not-on-the-bureau");
    assertThat(ChairStanding.of(officer(2, 3), proceedings, day("2006-10-08")).sits())
        .isEqualTo(Truth.TRUE);
    assertThat(ChairStanding.of(officer(2, 3), proceedings, day("2006-10-09")).sits())
        .isEqualTo(Truth.FALSE);
    assertThat(ChairStanding.of(officer(2, 3), HISTORY, day("2006-10-09")).sits())
        .as("the real officers are not on record")
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void noStateCanBeKeptOut() {
    assertThat(Meeting.class.getRecordComponents())
        .extracting(component -> component.getName())
        .containsExactly("entry", "group", "attended");
    assertThat(WorkingGroup.class.getRecordComponents())
        .extracting(component -> component.getName())
        .doesNotContain("members");
  }

  @Test
  void nothingIsAskedForBeforeTheActIsTaken() {
    assertThat(calendar(HISTORY, "2005-10-20").standings().values())
        .hasSize(5)
        .containsOnly(new Standing.NotGiven());
    assertThat(calendar(HISTORY, "2005-10-21").standings().values())
        .doesNotContain(new Standing.NotGiven());
  }

  @Test
  void meetingsAreHeldAgainstTheCalendarOfTheMandate() {
    assertThat(standing("2/6(e)-in-session", "2006-10-17"))
        .as("the day of the meeting is not known, so it is certain at the end of the session alone")
        .isEqualTo(new Standing.Open(java.util.Optional.of(day("2006-10-18"))));
    assertThat(standing("2/6(e)-in-session", "2006-10-18"))
        .isEqualTo(new Standing.Met(ImmutableList.of("WG2-2006"), day("2006-10-18")));
    assertThat(standing("2/6(e)-intersessional", "2006-10-18"))
        .isEqualTo(new Standing.NotYetOpen(java.util.Optional.of(day("2006-10-19"))));
    assertThat(standing("2/6(e)-intersessional", "2006-10-19"))
        .isEqualTo(new Standing.Open(java.util.Optional.of(day("2008-10-07"))));
    assertThat(standing("2/6(e)-in-session", "2007-10-05").code()).isEqualTo("met");
    assertThat(standing("2/6(e)-intersessional", "2007-10-05"))
        .isEqualTo(new Standing.Met(ImmutableList.of("WG2-2007"), day("2007-10-05")));
    Proceedings without =
        Proceedings.screen(
                "history",
                HISTORY.all().stream()
                    .filter(each -> !each.id().equals("WG2-2007"))
                    .collect(ImmutableList.toImmutableList()))
            .proceedings();
    assertThat(calendar(without, "2008-10-07").of("2/6(e)-intersessional").orElseThrow().code())
        .isEqualTo("open");
    assertThat(calendar(without, "2008-10-08").of("2/6(e)-intersessional"))
        .contains(new Standing.Overdue(day("2008-10-08")));
  }

  @ParameterizedTest
  @CsvSource({
    "CTOC/COP/2005/2, replies_parties, parties, 47",
    "CTOC/COP/2005/3, replies_parties, parties, 43",
    "CTOC/COP/2005/4, replies_parties_implied, parties_computed, 45",
    "CTOC/COP/2006/7, replies_parties_implied, parties, 35",
    "CLARIFICATION-2006, replied, asked, 32"
  })
  void ratesAreRoundedHalfUpAndCountPartiesAlone(
      String document, String above, String below, int rate) {
    ImmutableSortedMap<String, String> figures =
        HISTORY
            .find(document, OfficialDocument.class)
            .map(Proceeding::entry)
            .map(Entry::figures)
            .orElseThrow();
    BigDecimal share =
        new BigDecimal(figures.get(above))
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(figures.get(below)), 0, RoundingMode.HALF_UP);
    assertThat(share.intValueExact()).isEqualTo(rate);
    assertThat(figures.getOrDefault("rate_parties", figures.get("rate")))
        .isEqualTo(String.valueOf(rate));
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC, 2003-07-01, 40",
    "UNTOC, 2004-02-06, 60",
    "UNTOC, 2005-07-29, 107",
    "UNTOC, 2008-10-08, 147",
    "TIP, 2005-07-29, 87",
    "SOM, 2005-07-29, 78",
    "SOM, 2006-08-01, 92"
  })
  void countingPartiesFromDatesGivesThePublishedNumbers(
      String instrument, String day, int parties) {
    assertThat(STATUS.table(instrument, day(day)).parties()).isEqualTo(parties);
  }

  @Test
  void papersOfTwoThousandAndSevenComeBeforeTheMeetingAndOneIsLate() {
    Meeting meeting = HISTORY.find("WG2-2007", Meeting.class).orElseThrow();
    MeetingPapers papers =
        MeetingPapers.of(
            meeting,
            ImmutableList.of(
                new MeetingPapers.Planned("agenda", 42),
                new MeetingPapers.Planned("background", 42),
                new MeetingPapers.Planned("needs_digest", 14)),
            HISTORY,
            day("2007-10-03"));
    assertThat(papers.papers().get(1).symbol()).contains("CTOC/COP/WG.2/2007/2");
    assertThat(papers.papers().get(1).isLate()).isTrue();
    assertThat(papers.missing()).containsExactly("needs_digest");
    assertThat(HISTORY.find("CTOC/COP/2008/16", Proceeding.class).orElseThrow().when().to())
        .isBefore(HISTORY.find("COP-4", Session.class).orElseThrow().when().from());
    assertThat(HISTORY.find("CTOC/COP/2008/16", Proceeding.class).orElseThrow().entry().restsOn())
        .contains("decision 3/4", "WG2-2007");
  }

  @Test
  void atTheFourthSessionThreeThingsFallDue() {
    assertThat(standing("2/6(g)", "2008-10-08"))
        .isEqualTo(new Standing.Met(ImmutableList.of("CTOC/COP/2008/7"), day("2008-08-22")));
    assertThat(standing("2/6(h)", "2008-10-07").code()).isEqualTo("open");
    assertThat(standing("2/6(h)", "2008-10-08"))
        .isEqualTo(new Standing.FulfilmentUnknown(day("2008-10-08")));
    assertThat(standing("2/6(i)", "2008-10-08"))
        .isEqualTo(new Standing.ReviewDue(day("2008-10-08")));
    assertThat(standing("2/6(i)", "2008-10-17"))
        .isEqualTo(new Standing.Met(ImmutableList.of("decision 4/3"), day("2008-10-17")));
    assertThat(MandateStanding.of(MANDATE, HISTORY, day("2008-10-16")).state())
        .isEqualTo(MandateStanding.State.REVIEW_DUE);
  }

  @Test
  void theOutcomeOfTheReviewIsEnteredAndNeverComputed() {
    assertThat(MandateStanding.of(MANDATE, HISTORY, day("2008-10-17")).state())
        .isEqualTo(MandateStanding.State.CONTINUED);
    Proceedings undecided =
        Proceedings.screen(
                "history",
                HISTORY.all().stream()
                    .filter(each -> !each.id().equals("decision 4/3"))
                    .collect(ImmutableList.toImmutableList()))
            .proceedings();
    assertThat(MandateStanding.of(MANDATE, undecided, day("2024-01-01")).state())
        .isEqualTo(MandateStanding.State.REVIEW_DUE);
  }

  @Test
  void theChairReportsOnBothMeetingsAndWhatFollowed() {
    Proceedings proceedings = withStandIns();
    ChairReport report =
        ChairReport.of(
            MANDATE,
            Optional.of(officer(2, 3)),
            MANDATE.duties().stream()
                .filter(org.palermo.convention.conference.Duty.Report.class::isInstance)
                .map(org.palermo.convention.conference.Duty.Report.class::cast)
                .findFirst()
                .orElseThrow(),
            proceedings,
            day("2008-08-22"));
    assertThat(report.meetings())
        .extracting(each -> each.meeting().id())
        .containsExactly("WG2-2006", "WG2-2007");
    assertThat(report.meetings().get(0).session()).contains("COP-3");
    assertThat(report.meetings().get(1).session()).isEmpty();
    assertThat(report.meetings().get(1).papers()).containsExactly("CTOC/COP/WG.2/2007/2");
    assertThat(report.meetings().get(1).outcomes())
        .containsExactly("AREA-P1", "AREA-P2", "AREA-P3", "AREA-P4", "AREA-P5");
    assertThat(report.recommendations()).hasSize(1);
    assertThat(report.recommendations().get(0).followUp())
        .containsExactly("decision 3/4", "UNODC-WITNESS-MANUAL");
    assertThat(report.canBeSigned()).as("a new bureau was elected in 2006").isFalse();
  }
}
