package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.cycle;
import static org.palermo.base.entry.Said.request;
import static org.palermo.base.entry.Said.response;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ResponseStatus;

/** What a view shows of answers, to whom, and of which State, on every database. */
abstract class ViewContract extends StoreScene {
  @Test
  void lateAndPartialAnswersAreTakenLongAfterACycleWasDue() {
    var offence = RecordedAnswer.option("untoc.05.1", "no");
    var jurisdiction = RecordedAnswer.option("untoc.15.1", "yes");
    enter(
        FIRST,
        Entry.of(RecordKind.CYCLE, cycle()),
        Entry.of(
            RecordKind.RESPONSE, response("ALB", "2005-02-01", ResponseStatus.SUBMITTED, offence)));
    enter(
        SECOND,
        Entry.of(
            RecordKind.RESPONSE,
            response("ALB", "2006-08-01", ResponseStatus.SUBMITTED, jurisdiction)));
    InformationBase base = store.asOf(SECOND).informationBase("ALB", NO_MAP);
    assertThat(base.cycles()).containsExactly(cycle());
    assertThat(base.answersOf("ALB").byQuestion().keySet())
        .containsExactly("untoc.05.1", "untoc.15.1");
  }

  @Test
  void aClarifiedResponseTakesThePlaceOfTheOneAskedBackAbout() {
    Entry<?> said =
        Entry.of(
            RecordKind.RESPONSE,
            response(
                "ALB",
                "2005-02-01",
                ResponseStatus.CLARIFICATION_ASKED,
                RecordedAnswer.option("untoc.05.1", "no")));
    Entry<?> clarified =
        Entry.of(
                RecordKind.RESPONSE,
                response(
                    "ALB",
                    "2006-08-01",
                    ResponseStatus.CLARIFIED,
                    RecordedAnswer.option("untoc.05.1", "yes")))
            .amending(said.id(), "clarified on request");
    enter(FIRST, said);
    enter(SECOND, clarified);
    assertThat(store.asOf(SECOND).informationBase(NO_MAP).responses().get("ALB"))
        .singleElement()
        .satisfies(response -> assertThat(response.status()).isEqualTo(ResponseStatus.CLARIFIED));
  }

  @Test
  void nobodySeesWhatIsKeptFromThem() {
    var open =
        new RecordedAnswer(
            "untoc.05.1",
            new AnswerState.Unknown(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            Visibility.PUBLIC);
    enter(
        FIRST,
        entry(request("R-1", "ALB", "2005-02-01")),
        entry(request("R-2", "ALB", "2005-02-01", RequestStatus.RECEIVED, Visibility.RESTRICTED)),
        Entry.of(
            RecordKind.RESPONSE,
            response(
                "ALB",
                "2005-02-01",
                ResponseStatus.SUBMITTED,
                open,
                RecordedAnswer.option("untoc.15.1", "no"))));
    AsOf everybody = store.asOf(FIRST).seenBy(Visibility.PUBLIC);
    assertThat(everybody.counts())
        .containsEntry(RecordKind.REQUEST, 0L)
        .containsEntry(RecordKind.RESPONSE, 1L);
    assertThat(bytes(everybody)).contains("untoc.05.1").doesNotContain("untoc.15.1");
    AsOf delegations = store.asOf(FIRST).seenBy(Visibility.RESTRICTED);
    assertThat(requests(delegations)).extracting(Request::id).containsExactly("R-2");
    assertThat(everybody.seenBy(Visibility.CONFIDENTIAL).counts()).isEqualTo(everybody.counts());
  }

  @Test
  void whatAnAudienceSawIsNotShownOnceItIsAmendedBehindItsBack() {
    Entry<Request> open =
        entry(request("R-1", "ALB", "2005-02-01", RequestStatus.RECEIVED, Visibility.PUBLIC));
    enter(
        FIRST,
        open,
        entry(request("R-1", "ALB", "2005-02-02")).amending(open.id(), "not for everybody"));
    assertThat(store.asOf(FIRST).seenBy(Visibility.PUBLIC).counts())
        .containsEntry(RecordKind.REQUEST, 0L);
  }

  @Test
  void whatIsAboutAStateIsFoundByIt() {
    Entry<Request> wrong = entry(request("R-1", "ALB", "2005-02-01"));
    enter(
        FIRST,
        wrong,
        entry(request("R-1", "ARM", "2005-02-01")).amending(wrong.id(), "the other State"),
        entry(request("R-2", "ALB", "2005-02-01")));
    assertThat(store.asOf(FIRST).informationBase("ALB", NO_MAP).requests().values())
        .extracting(Request::id)
        .containsExactly("R-2");
    assertThat(store.asOf(FIRST).informationBase("ARM", NO_MAP).requests().keySet())
        .containsExactly("ARM");
  }
}
