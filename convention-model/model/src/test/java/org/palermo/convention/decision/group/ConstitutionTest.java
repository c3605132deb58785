package org.palermo.convention.decision.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.Period;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Session;
import org.palermo.convention.conference.WorkingGroup;

class ConstitutionTest {
  private static final LocalDate CLOSE = LocalDate.of(2005, 10, 21);
  private static final Mandate MANDATE =
      new Mandate("decision 2/6", "WG.2", "Working group", true, ImmutableList.of());

  private static Entry entry(String id, LocalDate from, LocalDate to) {
    return new Entry(
        id,
        new Period(from, to),
        id,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        "made up",
        "seen");
  }

  private static Officer officer(int number) {
    return new Officer("officer " + number, "AUT", Officer.Office.VICE_PRESIDENT);
  }

  private static Bureau bureau(int officers) {
    LocalDate opening = LocalDate.of(2005, 10, 10);
    return new Bureau(
        entry("BUREAU-2", opening, opening),
        "COP-2",
        IntStream.rangeClosed(1, officers)
            .mapToObj(ConstitutionTest::officer)
            .collect(ImmutableList.toImmutableList()),
        true);
  }

  private static Act act(Body by) {
    return new Act(
        entry("decision 2/6", LocalDate.of(2005, 10, 10), CLOSE),
        by,
        Optional.of("COP-2"),
        Optional.empty());
  }

  private static ImmutableList<String> refusals(
      Officer chair, ImmutableList<WorkingGroup> existing, LocalDate day, Proceeding... others) {
    Session session = new Session(entry("COP-2", LocalDate.of(2005, 10, 10), CLOSE), 2);
    return Constitution.of(
            MANDATE,
            chair,
            Proceedings.of(ImmutableList.<Proceeding>builder().add(session).add(others).build()),
            existing,
            day)
        .refusals()
        .stream()
        .map(Problem::rule)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void isSetUpByAnActOfTheConferenceWithAChairFromTheBureau() {
    assertThat(refusals(officer(1), ImmutableList.of(), CLOSE, act(Body.CONFERENCE), bureau(10)))
        .isEmpty();
  }

  @Test
  void tellsAllThatStandsAgainstItAtOnce() {
    WorkingGroup there = new WorkingGroup(MANDATE, Period.on(CLOSE), officer(1), "BUREAU-2");
    assertThat(
            refusals(
                officer(11), ImmutableList.of(there), CLOSE, act(Body.SECRETARIAT), bureau(10)))
        .containsExactly("act-not-of-the-conference", "chair-not-on-the-bureau", "group-exists");
  }

  @Test
  void refusesAnActThatIsUnknownOrNotYetTaken() {
    assertThat(refusals(officer(1), ImmutableList.of(), CLOSE, bureau(10)))
        .containsExactly("act-unknown");
    assertThat(
            refusals(
                officer(1),
                ImmutableList.of(),
                CLOSE.minusDays(1),
                act(Body.CONFERENCE),
                bureau(10)))
        .containsExactly("act-not-yet-taken");
  }

  @Test
  void refusesAChairWhileTheBureauIsNotElectedOrNotFullyOnRecord() {
    assertThat(refusals(officer(1), ImmutableList.of(), CLOSE, act(Body.CONFERENCE)))
        .containsExactly("no-bureau");
    assertThat(refusals(officer(9), ImmutableList.of(), CLOSE, act(Body.CONFERENCE), bureau(3)))
        .containsExactly("bureau-not-complete");
  }
}
