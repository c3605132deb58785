package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Happening;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.MultiYearProgramme;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Period;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Recommendation;
import org.palermo.convention.conference.Session;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.gap.Severity;

/** What the Conference directs and does, and what its working group says of needs. */
public final class ConferenceArbitraries {
  private ConferenceArbitraries() {}

  /** Directives of every effect and standing, in force for some years or without end. */
  public static Arbitrary<Directive> directives() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "D-" + number),
            Arbitraries.of(Directive.Standing.class),
            Arbitraries.of("COP-1", "COP-2").optional(0.7),
            TreatyArbitraries.themes(),
            TreatyArbitraries.citationSets(),
            TextArbitraries.upTo(2, TextArbitraries.lines()),
            weights(),
            Combinators.combine(
                    TextArbitraries.days(),
                    Arbitraries.integers().between(0, 90),
                    Arbitraries.integers().between(1, 2000).optional(0.5),
                    TextArbitraries.lines(),
                    Arbitraries.of("seen", "recalled"))
                .as(Rest::new))
        .as(
            (id, standing, session, theme, places, addressees, weight, rest) ->
                new Directive(
                    id,
                    "decision " + id,
                    standing,
                    session,
                    rest.date(),
                    theme,
                    places,
                    addressees,
                    weight.effect(),
                    weight.emphasis(),
                    rest.from(),
                    rest.until(),
                    rest.text(),
                    "report of " + id,
                    rest.confidence()));
  }

  private record Weight(Directive.Effect effect, Emphasis emphasis) {}

  private record Rest(
      LocalDate date, int delay, Optional<Integer> days, String text, String confidence) {
    LocalDate from() {
      return date.plusDays(delay);
    }

    Optional<LocalDate> until() {
      return days.map(from()::plusDays);
    }
  }

  private static Arbitrary<Weight> weights() {
    return Combinators.combine(
            Arbitraries.of(Directive.Effect.class), Arbitraries.of(Emphasis.class))
        .as(
            (effect, emphasis) ->
                new Weight(effect, effect == Directive.Effect.TASK ? Emphasis.NONE : emphasis));
  }

  /** Up to four directives, each with an id of its own. */
  public static Arbitrary<Directives> directiveLists() {
    return directives()
        .list()
        .uniqueElements(Directive::id)
        .ofMaxSize(4)
        .map(some -> new Directives(ImmutableList.copyOf(some)));
  }

  /** Days near one another, so that some fall together. */
  private static Arbitrary<LocalDate> nearDays(int days) {
    return Arbitraries.integers().between(0, days).map(LocalDate.of(2006, 10, 9)::plusDays);
  }

  private static Arbitrary<Entry> entries() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99).map(number -> "E-" + number),
            nearDays(60),
            Arbitraries.integers().between(0, 20),
            TextArbitraries.lines(),
            Arbitraries.of("COP-2", "decision 2/6").list().uniqueElements().ofMaxSize(2),
            Arbitraries.of("2/6(g)", "2/6(i)").optional(0.3),
            Arbitraries.maps(Arbitraries.of("parties", "rate"), TextArbitraries.lines())
                .ofMaxSize(2),
            Arbitraries.of("seen", "abstract", "recalled"))
        .as(
            (id, from, days, title, restsOn, fulfils, figures, confidence) ->
                new Entry(
                    id,
                    new Period(from, from.plusDays(days)),
                    title,
                    ImmutableList.copyOf(restsOn),
                    ImmutableList.copyOf(fulfils.stream().iterator()),
                    ImmutableSortedMap.copyOf(figures),
                    "report of " + id,
                    confidence));
  }

  /** Officers of any office. */
  public static Arbitrary<Officer> officers() {
    return Combinators.combine(
            Arbitraries.of("A. One", "B. Two", "C. Three"),
            TextArbitraries.stateCodes(),
            Arbitraries.of(Officer.Office.class))
        .as(Officer::new);
  }

  /** Proceedings of every kind, each on its own: nothing holds them against one another. */
  public static Arbitrary<Proceeding> proceedings() {
    return Combinators.combine(
            entries(),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(Body.class),
            officers().list().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(Act.Outcome.class).optional(0.5),
            TextArbitraries.stateCodes().set().ofMaxSize(3))
        .as(ConferenceArbitraries::proceeding);
  }

  private static Proceeding proceeding(
      Entry entry,
      int kind,
      int number,
      Body by,
      List<Officer> officers,
      boolean standIn,
      Optional<Act.Outcome> outcome,
      Set<String> attended) {
    return switch (kind) {
      case 0 -> new Session(entry, number);
      case 1 -> new Bureau(entry, "COP-" + number, ImmutableList.copyOf(officers), standIn);
      case 2 -> act(entry, number, by, outcome);
      case 3 ->
          new Meeting(entry, Meeting.TECHNICAL_ASSISTANCE, ImmutableSortedSet.copyOf(attended));
      case 4 -> new OfficialDocument(entry, by);
      case 5 -> new Recommendation(entry, "WG2-" + number, number + "(b)", by);
      default -> new Happening(entry, "workshop");
    };
  }

  private static Act act(Entry entry, int number, Body by, Optional<Act.Outcome> outcome) {
    boolean decides = by == Body.CONFERENCE && !entry.fulfils().isEmpty();
    return new Act(
        entry,
        by,
        Optional.of("COP-" + number).filter(session -> number > 2),
        outcome.filter(any -> decides));
  }

  /** Mandates with up to four duties, each with an id of its own. */
  public static Arbitrary<Mandate> mandates() {
    return Combinators.combine(
            Arbitraries.of("decision 2/6", "decision 4/3"),
            TextArbitraries.lines(),
            Arbitraries.of(true, false),
            duties().list().uniqueElements(Duty::id).ofMaxSize(4))
        .as(
            (act, name, interim, duties) ->
                new Mandate(
                    act,
                    Meeting.TECHNICAL_ASSISTANCE,
                    name,
                    interim,
                    ImmutableList.copyOf(duties)));
  }

  private static Arbitrary<Duty> duties() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(Body.class),
            Arbitraries.of(true, false))
        .as(
            (kind, number, by, existing) -> {
              String id = "D-" + number;
              String source = "decision 2/6 (e)";
              return switch (kind) {
                case 0 -> new Duty.MeetDuring(id, source, "COP-" + number, number);
                case 1 ->
                    new Duty.MeetBetween(
                        id, source, "COP-" + number, "COP-" + (number + 1), number, existing);
                case 2 -> new Duty.Report(id, source, by, "COP-" + number, "its activities");
                default -> new Duty.Review(id, source, "COP-" + number);
              };
            });
  }

  /** Programmes of some years. */
  public static Arbitrary<MultiYearProgramme> programmes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9).map(number -> "M-" + number),
            TextArbitraries.lines(),
            TextArbitraries.days(),
            Arbitraries.integers().between(0, 2000),
            Arbitraries.of("D-1", "D-2").set().ofMaxSize(2))
        .as(
            (id, title, from, days, directives) ->
                new MultiYearProgramme(
                    id,
                    title,
                    "decision 2/6",
                    new Period(from, from.plusDays(days)),
                    ImmutableSortedSet.copyOf(directives)));
  }

  /** Remarks of every kind on the needs of those ids. */
  public static Arbitrary<Remark> remarks(Arbitrary<String> needs) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            needs,
            needs,
            Arbitraries.of("as the State says", "met meanwhile"),
            nearDays(2),
            Arbitraries.of(Severity.MINOR, Severity.CRITICAL),
            Arbitraries.of("LEGAL", "TRAINING").list().uniqueElements().ofMaxSize(2))
        .as(
            (kind, need, other, reason, day, severity, kinds) ->
                switch (kind) {
                  case 0 -> new Remark.Confirmed(need, reason, day);
                  case 1 ->
                      need.equals(other)
                          ? new Remark.SetAside(need, reason, day)
                          : new Remark.Merged(need, other, reason, day);
                  case 2 ->
                      new Remark.Amended(
                          need,
                          Optional.of(severity).filter(any -> kinds.size() != 1),
                          ImmutableList.copyOf(kinds),
                          reason,
                          day);
                  default -> new Remark.SetAside(need, reason, day);
                });
  }
}
