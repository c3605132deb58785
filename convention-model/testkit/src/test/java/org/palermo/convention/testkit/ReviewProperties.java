package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Session;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.decision.review.ReviewedNeed;
import org.palermo.convention.decision.review.ReviewedNeeds;

class ReviewProperties {
  private static final LocalDate LATE = LocalDate.of(9999, 1, 1);

  /**
   * Needs and remarks on them.
   *
   * @param needs each with an id of its own
   * @param remarks on these needs, and on one that is not there
   */
  record Review(ImmutableList<CoveredNeed> needs, ImmutableList<Remark> remarks) {
    ReviewedNeeds done() {
      return ReviewedNeeds.of(needs, remarks, LATE, "remarks.json");
    }
  }

  @Provide
  Arbitrary<Review> reviews() {
    return AssistanceArbitraries.coveredNeeds()
        .list()
        .uniqueElements(each -> each.need().id())
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(
            needs -> {
              List<String> ids =
                  new ArrayList<>(needs.stream().map(each -> each.need().id()).toList());
              ids.add("no such need");
              return ConferenceArbitraries.remarks(Arbitraries.of(ids))
                  .list()
                  .ofMaxSize(6)
                  .map(
                      remarks ->
                          new Review(ImmutableList.copyOf(needs), ImmutableList.copyOf(remarks)));
            });
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("V1 nothing is lost: every need derived is there as it was derived, in the order given")
  void nothingIsLost(@ForAll("reviews") Review review) {
    assertThat(review.done().needs())
        .extracting(ReviewedNeed::found)
        .containsExactlyElementsOf(review.needs());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("V2 order: the order of remarks never changes what stands")
  void theOrderOfRemarksNeverMatters(@ForAll("reviews") Review review, @ForAll long seed) {
    List<Remark> shuffled = new ArrayList<>(review.remarks());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new Review(review.needs(), ImmutableList.copyOf(shuffled)).done())
        .isEqualTo(review.done());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("V3 silence: a need without a remark stands as it was derived, but for what it takes over")
  void aNeedWithoutARemarkStands(@ForAll("reviews") Review review) {
    for (ReviewedNeed each : review.done().needs()) {
      if (!each.isReviewed()) {
        Need standing = each.standing().orElseThrow().need();
        assertThat(standing.id()).isEqualTo(each.found().need().id());
        assertThat(standing.severity()).isGreaterThanOrEqualTo(each.found().need().severity());
        assertThat(standing.sources()).containsAll(each.found().need().sources());
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("V4 merging: what a merged need rests on is found in one that stands, of the same State")
  void whatIsMergedIsTakenOver(@ForAll("reviews") Review review) {
    ReviewedNeeds done = review.done();
    for (ReviewedNeed each : done.needs()) {
      if (each.remark().filter(Remark.Merged.class::isInstance).isPresent()) {
        Need merged = each.found().need();
        assertThat(done.standing())
            .anySatisfy(
                standing -> {
                  assertThat(standing.need().state()).isEqualTo(merged.state());
                  assertThat(standing.need().sources()).containsAll(merged.sources());
                  assertThat(standing.need().rules()).containsAll(merged.rules());
                });
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("V5 refusal: a remark is followed, superseded or reported, never lost without a word")
  void everyRemarkIsAccountedFor(@ForAll("reviews") Review review) {
    ReviewedNeeds done = review.done();
    ImmutableSet<String> reported =
        done.problems().stream().map(Problem::place).collect(ImmutableSet.toImmutableSet());
    for (Remark remark : review.remarks()) {
      boolean followed =
          done.needs().stream()
              .flatMap(each -> each.remark().stream())
              .anyMatch(
                  last ->
                      last.need().equals(remark.need()) && !last.date().isBefore(remark.date()));
      assertThat(followed || reported.contains(remark.need())).as(remark.toString()).isTrue();
    }
  }

  /** Proceedings of every kind that rest on nothing, sessions more often than others. */
  @Provide
  Arbitrary<ImmutableList<Proceeding>> records() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, ConferenceArbitraries.proceedings()),
            Tuple.of(
                1, ConferenceArbitraries.proceedings().map(each -> new Session(alone(each), 1))),
            Tuple.of(
                2, ConferenceArbitraries.proceedings().map(each -> new Session(alone(each), 2))))
        .list()
        .ofMaxSize(8)
        .map(ImmutableList::copyOf);
  }

  private static Entry alone(Proceeding each) {
    Entry entry = each.entry();
    return new Entry(
        entry.id(),
        entry.when(),
        entry.title(),
        ImmutableList.of(),
        entry.fulfils(),
        entry.figures(),
        entry.source(),
        entry.confidence());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("R1 screening: what stands can be taken whole, and what is set aside is told")
  void whatStandsCanBeTakenWhole(@ForAll("records") ImmutableList<Proceeding> records) {
    Proceedings.Screened screened = Proceedings.screen("record.json", records);
    ImmutableSet<String> told =
        screened.problems().stream().map(Problem::place).collect(ImmutableSet.toImmutableSet());
    assertThat(records.stream().map(Proceeding::id).collect(Collectors.toSet()))
        .allMatch(
            id ->
                told.contains(id) || screened.proceedings().find(id, Proceeding.class).isPresent());
    List<Session> sessions = screened.proceedings().all(Session.class);
    for (Session one : sessions) {
      assertThat(sessions)
          .allMatch(other -> other.equals(one) || !other.when().overlaps(one.when()));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("R2 time: what was on record on a day is still there on every later one")
  void theRecordOnlyGrows(
      @ForAll("records") ImmutableList<Proceeding> records, @ForAll("days") List<LocalDate> days) {
    Proceedings all = Proceedings.screen("record.json", records).proceedings();
    LocalDate earlier = Collections.min(days);
    LocalDate later = Collections.max(days);
    assertThat(all.on(later).all()).containsAll(all.on(earlier).all());
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return Arbitraries.integers()
        .between(0, 90)
        .map(LocalDate.of(2006, 10, 1)::plusDays)
        .list()
        .ofSize(2);
  }
}
