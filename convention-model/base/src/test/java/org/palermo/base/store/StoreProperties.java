package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.Period;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;

/** What holds of any history of requests, amended and withdrawn on any days. */
class StoreProperties {
  private static final LocalDate FIRST = day("2006-10-01");
  private static final int DAYS = 5;

  /** One act of a history, upon an entry made before it. */
  private record Act(
      int day, int number, int upon, Kind kind, Visibility visibility, int from, boolean early) {}

  private enum Kind {
    SAY,
    AMEND,
    AMEND_FROM,
    WITHDRAW
  }

  @Provide
  Arbitrary<List<Act>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(Kind.class),
            Arbitraries.of(Visibility.class),
            Arbitraries.integers().between(-3, DAYS),
            Arbitraries.of(true, false))
        .as(Act::new)
        .list()
        .ofMaxSize(14);
  }

  /** What is entered on each day; an amendment may come before what it amends. */
  private static List<List<Entry<?>>> entries(List<Act> acts) {
    List<List<Entry<?>>> byDay = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      byDay.add(new ArrayList<>());
    }
    List<Entry<Request>> made = new ArrayList<>();
    for (Act act : acts) {
      Entry<Request> entry = entry(act, made);
      made.add(entry);
      byDay.get(act.early() ? 0 : act.day()).add(entry);
    }
    return byDay;
  }

  private static Entry<Request> entry(Act act, List<Entry<Request>> made) {
    Entry<Request> said =
        Entry.of(
            RecordKind.REQUEST,
            request(
                "R-" + act.number(),
                "ALB",
                FIRST.minusDays(act.upon()).toString(),
                RequestStatus.RECEIVED,
                act.visibility()));
    if (made.isEmpty() || act.kind() == Kind.SAY) {
      return said;
    }
    Entry<Request> other = made.get(act.upon() % made.size());
    return switch (act.kind()) {
      case WITHDRAW -> other.withdrawn("withdrawn");
      case AMEND_FROM ->
          said.amending(other.id(), "amended").during(Period.from(FIRST.plusDays(act.from())));
      default -> said.amending(other.id(), "amended");
    };
  }

  private static String bytes(AsOf view) {
    StringWriter out = new StringWriter();
    view.export(out);
    return out.toString();
  }

  private static ImmutableList<String> views(InformationStore store, int knownDay) {
    ImmutableList.Builder<String> views = ImmutableList.builder();
    for (int day = -3; day <= DAYS; day++) {
      views.add(bytes(store.asOf(FIRST.plusDays(knownDay), FIRST.plusDays(day))));
    }
    return views.build();
  }

  private static InformationStore inMemory() {
    return InformationStore.open("jdbc:sqlite::memory:");
  }

  @Property(tries = 60)
  @Label("B1 past: what was known on a day never changes once a later day is open")
  void pastDaysNeverChange(@ForAll("histories") List<Act> acts) {
    try (InformationStore store = inMemory()) {
      List<ImmutableList<String>> then = new ArrayList<>();
      List<List<Entry<?>>> days = entries(acts);
      for (int day = 0; day < DAYS; day++) {
        store.enter(FIRST.plusDays(day), days.get(day));
        then.add(views(store, day));
      }
      for (int day = 0; day < DAYS; day++) {
        assertThat(views(store, day)).isEqualTo(then.get(day));
      }
    }
  }

  @Property(tries = 60)
  @Label("B2 order: the order of what is entered on a day leaves no trace")
  void orderLeavesNoTrace(@ForAll("histories") List<Act> acts, @ForAll Random random) {
    try (InformationStore one = inMemory();
        InformationStore other = inMemory()) {
      List<List<Entry<?>>> days = entries(acts);
      for (int day = 0; day < DAYS; day++) {
        one.enter(FIRST.plusDays(day), days.get(day));
        List<Entry<?>> shuffled = new ArrayList<>(days.get(day));
        Collections.shuffle(shuffled, random);
        for (Entry<?> entry : shuffled) {
          other.enter(FIRST.plusDays(day), List.of(entry));
        }
        other.enter(FIRST.plusDays(day), List.of());
        assertThat(views(other, day)).isEqualTo(views(one, day));
        assertThat(other.asOf(FIRST.plusDays(day)).looseEnds())
            .isEqualTo(one.asOf(FIRST.plusDays(day)).looseEnds());
      }
    }
  }

  @Property(tries = 60)
  @Label("B3 idempotence: what is entered again, then or later, adds nothing")
  void enteredTwiceIsOnce(@ForAll("histories") List<Act> acts) {
    try (InformationStore store = inMemory()) {
      List<List<Entry<?>>> days = entries(acts);
      for (int day = 0; day < DAYS; day++) {
        store.enter(FIRST.plusDays(day), days.get(day));
      }
      ImmutableList<String> before = views(store, DAYS);
      for (List<Entry<?>> day : days) {
        assertThat(store.enter(FIRST.plusDays(DAYS), day)).isZero();
      }
      assertThat(views(store, DAYS)).isEqualTo(before);
    }
  }

  @Property(tries = 60)
  @Label("B4 counting: as many stand as are handed over, for every audience")
  void countsAreThoseOfWhatIsHandedOver(
      @ForAll("histories") List<Act> acts, @ForAll Visibility audience) {
    try (InformationStore store = inMemory()) {
      List<List<Entry<?>>> days = entries(acts);
      for (int day = 0; day < DAYS; day++) {
        store.enter(FIRST.plusDays(day), days.get(day));
      }
      for (int day = -3; day <= DAYS; day++) {
        AsOf view = store.asOf(FIRST.plusDays(DAYS), FIRST.plusDays(day)).seenBy(audience);
        List<Visibility> seen = new ArrayList<>();
        view.each(RecordKind.REQUEST, known -> seen.add(known.entry().visibility()));
        assertThat(view.counts()).containsEntry(RecordKind.REQUEST, (long) seen.size());
        assertThat(seen).allSatisfy(one -> assertThat(one).isGreaterThanOrEqualTo(audience));
      }
    }
  }

  @Property(tries = 60)
  @Label("B5 one: of records that stand alone, at most one stands for a subject")
  void oneStandsForASubject(@ForAll("histories") List<Act> acts) {
    try (InformationStore store = inMemory()) {
      List<List<Entry<?>>> days = entries(acts);
      for (int day = 0; day < DAYS; day++) {
        store.enter(FIRST.plusDays(day), days.get(day));
      }
      List<String> subjects = new ArrayList<>();
      store
          .asOf(FIRST.plusDays(DAYS))
          .each(RecordKind.REQUEST, known -> subjects.add(known.entry().subject()));
      assertThat(subjects).doesNotHaveDuplicates();
    }
  }
}
