package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.Period;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;

/** Which of the entries on one subject stand, on every database. */
abstract class StandingContract extends StoreScene {
  @Test
  void whatIsEnteredIsKnownFromItsDayOn() {
    enter(FIRST, entry(request("R-1", "ALB", "2005-02-01")));
    assertThat(requests(store.asOf(FIRST.minusDays(1)))).isEmpty();
    assertThat(requests(store.asOf(FIRST))).containsExactly(request("R-1", "ALB", "2005-02-01"));
  }

  @Test
  void theSameRecordTwiceIsOne() {
    Entry<Request> once = entry(request("R-1", "ALB", "2005-02-01"));
    assertThat(store.enter(FIRST, List.of(once, once))).isOne();
    assertThat(store.enter(SECOND, List.of(once))).isZero();
    assertThat(store.asOf(SECOND).counts()).containsEntry(RecordKind.REQUEST, 1L);
    assertThat(bytes(store.asOf(SECOND))).contains("\"known\":\"2005-03-01\"");
  }

  @Test
  void anAmendmentTakesThePlaceOfWhatItNamesFromItsDayOn() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    Request met = request("R-1", "ALB", "2005-02-01", RequestStatus.MET, Visibility.CONFIDENTIAL);
    enter(FIRST, said);
    enter(SECOND, entry(met).amending(said.id(), "training held in May 2006"));
    assertThat(requests(store.asOf(FIRST, SECOND)))
        .extracting(Request::status)
        .containsExactly(RequestStatus.RECEIVED);
    assertThat(requests(store.asOf(SECOND))).containsExactly(met);
    assertThat(store.asOf(SECOND).counts()).containsEntry(RecordKind.REQUEST, 1L);
  }

  @Test
  void amendmentsChain() {
    Entry<Request> first = entry(request("R-1", "ALB", "2005-02-01"));
    Entry<Request> second =
        entry(request("R-1", "ALB", "2005-02-02")).amending(first.id(), "a slip in the day");
    Entry<Request> third =
        entry(request("R-1", "ALB", "2005-02-03")).amending(second.id(), "another slip");
    enter(FIRST, third, first, second);
    assertThat(requests(store.asOf(FIRST))).containsExactly(request("R-1", "ALB", "2005-02-03"));
    assertThat(store.asOf(FIRST).looseEnds()).isEmpty();
  }

  @Test
  void anAmendmentCountsOnlyOnceWhatItAmendsIsKnown() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    Entry<Request> amended =
        entry(request("R-1", "ALB", "2005-02-02")).amending(said.id(), "a slip");
    enter(FIRST, amended);
    assertThat(requests(store.asOf(FIRST))).isEmpty();
    assertThat(store.asOf(FIRST).looseEnds())
        .singleElement()
        .satisfies(end -> assertThat(end.rule()).isEqualTo("amends-unknown"));
    enter(SECOND, said);
    assertThat(requests(store.asOf(FIRST))).isEmpty();
    assertThat(requests(store.asOf(SECOND))).containsExactly(request("R-1", "ALB", "2005-02-02"));
  }

  @Test
  void whatIsWithdrawnStandsNoLongerAndIsNotLost() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    enter(FIRST, said);
    String before = bytes(store.asOf(FIRST));
    enter(SECOND, said.withdrawn("the ministry has no need of it any more"));
    assertThat(requests(store.asOf(SECOND))).isEmpty();
    assertThat(store.asOf(SECOND).counts()).containsEntry(RecordKind.REQUEST, 0L);
    assertThat(bytes(store.asOf(FIRST))).isEqualTo(before);
  }

  @Test
  void anAmendmentOfSomeDaysLeavesTheOthers() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    Request met = request("R-1", "ALB", "2005-02-01", RequestStatus.MET, Visibility.CONFIDENTIAL);
    enter(
        SECOND,
        said,
        entry(met).amending(said.id(), "met in May").during(Period.from(day("2006-05-01"))));
    assertThat(requests(store.asOf(SECOND, day("2006-04-30"))))
        .extracting(Request::status)
        .containsExactly(RequestStatus.RECEIVED);
    assertThat(requests(store.asOf(SECOND, day("2006-05-01")))).containsExactly(met);
  }

  @Test
  void ofTwoRecordsOnOneSubjectTheOneKnownFirstStandsAndTheOtherIsTold() {
    enter(FIRST, entry(request("R-1", "ALB", "2005-02-01")));
    for (int day = 1; day <= 8; day++) {
      enter(SECOND, entry(request("R-1", "ALB", "2006-02-0" + day)));
    }
    assertThat(requests(store.asOf(SECOND))).containsExactly(request("R-1", "ALB", "2005-02-01"));
    assertThat(store.asOf(SECOND).looseEnds())
        .hasSize(8)
        .allSatisfy(
            end -> {
              assertThat(end.rule()).isEqualTo("record-twice");
              assertThat(end.file()).isEqualTo("request R-1");
            });
  }
}
