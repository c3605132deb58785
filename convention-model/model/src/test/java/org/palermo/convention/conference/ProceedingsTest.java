package org.palermo.convention.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Truth;

class ProceedingsTest {
  private static Entry entry(String id, String from, String to, String... restsOn) {
    return new Entry(
        id,
        new Period(LocalDate.parse(from), LocalDate.parse(to)),
        id,
        ImmutableList.copyOf(restsOn),
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        "made up",
        "seen");
  }

  private static Session session(int number, String from, String to) {
    return new Session(entry("COP-" + number, from, to), number);
  }

  private static Act act(String id, String from, String to, int session) {
    return new Act(
        entry(id, from, to), Body.CONFERENCE, Optional.of("COP-" + session), Optional.empty());
  }

  private static ImmutableList<String> rules(Proceeding... proceedings) {
    return Proceedings.screen("record.json", ImmutableList.copyOf(proceedings)).problems().stream()
        .map(Problem::rule)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void tellsAllThatIsWrongAndKeepsTheRest() {
    Session first = session(1, "2004-06-28", "2004-07-08");
    Proceedings.Screened screened =
        Proceedings.screen(
            "record.json",
            ImmutableList.of(
                first,
                act("decision 1/1", "2004-07-09", "2004-07-09", 1),
                act("decision 1/2", "2004-07-07", "2004-07-07", 1),
                act("decision 9/1", "2004-07-07", "2004-07-07", 9),
                new OfficialDocument(
                    entry("paper", "2004-01-01", "2004-01-01", "decision 1/2"), Body.SECRETARIAT)));
    assertThat(screened.problems())
        .extracting(Problem::rule)
        .containsExactly("outside-session", "unknown-session", "rests-on-later");
    assertThat(screened.problems().get(0).toString())
        .isEqualTo(
            "record.json decision 1/1: decision 1/1 of 2004-07-09 lies outside COP-1 of 2004-06-28"
                + " to 2004-07-08 [outside-session]; correct one of the two dates");
    assertThat(screened.proceedings().all())
        .extracting(Proceeding::id)
        .containsExactly("COP-1", "decision 1/2");
    assertThatThrownBy(
            () ->
                Proceedings.of(
                    ImmutableList.of(act("decision 1/1", "2004-07-09", "2004-07-09", 1))))
        .isInstanceOf(InvalidDataException.class);
  }

  @Test
  void sessionsNeitherOverlapNorCountBackwards() {
    assertThat(
            rules(session(1, "2004-06-28", "2004-07-08"), session(2, "2004-07-08", "2004-07-09")))
        .containsExactly("sessions-overlap");
    assertThat(
            rules(session(2, "2004-06-28", "2004-07-08"), session(1, "2005-10-10", "2005-10-21")))
        .containsExactly("sessions-out-of-order");
    assertThat(
            rules(session(2, "2005-10-10", "2005-10-21"), session(1, "2004-06-28", "2004-07-08")))
        .isEmpty();
    assertThat(
            rules(session(1, "2005-10-10", "2005-10-21"), session(2, "2004-06-28", "2004-07-08")))
        .containsExactly("sessions-out-of-order");
  }

  @Test
  void theBureauInOfficeIsTheOneElectedLast() {
    Proceedings proceedings =
        Proceedings.of(
            ImmutableList.of(
                session(1, "2004-06-28", "2004-07-08"),
                new Bureau(
                    entry("BUREAU-1", "2004-06-28", "2004-06-28"),
                    "COP-1",
                    ImmutableList.of(new Officer("A", "PHL", Officer.Office.PRESIDENT)),
                    false),
                session(2, "2005-10-10", "2005-10-21"),
                new Bureau(
                    entry("BUREAU-2", "2005-10-10", "2005-10-10"),
                    "COP-2",
                    ImmutableList.of(),
                    false)));
    assertThat(proceedings.bureauOn(LocalDate.parse("2004-06-27"))).isEmpty();
    assertThat(proceedings.bureauOn(LocalDate.parse("2005-10-09")).map(Bureau::id))
        .contains("BUREAU-1");
    Bureau second = proceedings.bureauOn(LocalDate.parse("2005-10-10")).orElseThrow();
    assertThat(second.id()).isEqualTo("BUREAU-2");
    assertThat(second.seats(new Officer("A", "PHL", Officer.Office.RAPPORTEUR)))
        .as("nobody is on record")
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatHappenedOnAnUnknownDayOfASpanIsCertainAtItsEndAlone() {
    Meeting meeting =
        new Meeting(entry("WG2-1", "2006-10-09", "2006-10-18"), "WG.2", ImmutableSortedSet.of());
    assertThat(meeting.isPast(LocalDate.parse("2006-10-08"))).isEqualTo(Truth.FALSE);
    assertThat(meeting.isPast(LocalDate.parse("2006-10-17"))).isEqualTo(Truth.UNKNOWN);
    assertThat(meeting.isPast(LocalDate.parse("2006-10-18"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void onlyTheConferenceDecidesOnAGroup() {
    assertThatThrownBy(
            () ->
                new Act(
                    entry("a note", "2008-10-08", "2008-10-08"),
                    Body.WORKING_GROUP,
                    Optional.empty(),
                    Optional.of(Act.Outcome.CONTINUED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("which the Conference alone does");
  }

  @Test
  void noPeriodRunsBackwards() {
    assertThatThrownBy(
            () -> new Period(LocalDate.parse("2006-10-18"), LocalDate.parse("2006-10-09")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a period from 2006-10-18 to 2006-10-09 ends before it begins");
  }
}
