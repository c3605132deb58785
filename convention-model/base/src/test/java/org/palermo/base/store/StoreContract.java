package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.base.entry.Said.cycle;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;
import static org.palermo.base.entry.Said.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.EntryId;
import org.palermo.base.entry.Period;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ResponseStatus;

/** What a store holds to on every database. */
abstract class StoreContract {
  private static final LocalDate FIRST = day("2005-03-01");
  private static final LocalDate SECOND = day("2006-10-09");
  private static final IndicatorMap NO_MAP =
      IndicatorMap.of(ImmutableList.of(), ImmutableList.of());

  private InformationStore store;

  /** An empty store. */
  abstract InformationStore empty() throws SQLException;

  @BeforeEach
  void open() throws SQLException {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Entry<Request> entry(Request request) {
    return Entry.of(RecordKind.REQUEST, request);
  }

  private void enter(LocalDate known, Entry<?>... entries) {
    store.enter(known, Arrays.asList(entries));
  }

  private static String bytes(AsOf view) {
    StringWriter out = new StringWriter();
    view.export(out);
    return out.toString();
  }

  private static List<Request> requests(AsOf view) {
    return view.informationBase(NO_MAP).requests().values().asList();
  }

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
  void nothingIsEnteredOnADayThatIsPast() {
    enter(SECOND, entry(request("R-1", "ALB", "2005-02-01")));
    assertThatThrownBy(() -> enter(FIRST, entry(request("R-2", "ALB", "2005-02-01"))))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("2005-03-01")
        .hasMessageContaining("the first day still open is 2006-10-09")
        .hasMessageContaining("[day-closed]");
    enter(SECOND, entry(request("R-2", "ALB", "2005-02-01")));
    store.close(SECOND);
    assertThat(store.asOf(SECOND).isPast()).isTrue();
    assertThatThrownBy(() -> enter(SECOND, entry(request("R-3", "ALB", "2005-02-01"))))
        .isInstanceOf(InvalidDataException.class);
    assertThat(store.asOf(SECOND).counts()).containsEntry(RecordKind.REQUEST, 2L);
  }

  @Test
  void aPastDayGivesTheSameBytesWhateverComesLater() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    enter(FIRST, said, entry(request("R-2", "ARM", "2005-02-01")));
    store.close(FIRST);
    String then = bytes(store.asOf(FIRST));
    enter(
        SECOND,
        said.withdrawn("met by others"),
        entry(request("R-0", "ZMB", "2005-01-01")),
        entry(request("R-2", "ARM", "2004-01-01")));
    assertThat(bytes(store.asOf(FIRST))).isEqualTo(then);
  }

  @Test
  void theOrderOfEntriesLeavesNoTrace() throws SQLException {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    List<Entry<?>> entries =
        List.of(
            said,
            entry(request("R-1", "ALB", "2005-02-02")).amending(said.id(), "a slip"),
            entry(request("R-2", "ARM", "2005-02-01")),
            entry(request("R-2", "ARM", "2005-02-02")),
            Entry.of(RecordKind.CYCLE, cycle()));
    store.enter(FIRST, entries);
    String forwards = bytes(store.asOf(FIRST));
    store.close();
    store = empty();
    Lists.reverse(entries).forEach(entry -> enter(FIRST, entry));
    assertThat(bytes(store.asOf(FIRST))).isEqualTo(forwards);
  }

  @Test
  void nobodyKnowsWhatHasYetToBeSaid() {
    assertThatThrownBy(
            () ->
                enter(
                    FIRST,
                    entry(request("R-1", "ALB", "2005-03-02")),
                    entry(request("R-2", "ALB", "2005-03-03"))))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.place() + " " + problem.rule())
                    .containsExactly("R-1 said-after-known", "R-2 said-after-known"));
    assertThat(store.asOf(FIRST).counts()).containsEntry(RecordKind.REQUEST, 0L);
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

  @Test
  void aStepIsThereAsAWholeWithItsMark() {
    Step step =
        new Step(
            FIRST,
            "requests.jsonl",
            new Mark(7, "00ff"),
            ImmutableList.of(entry(request("R-1", "ALB", "2005-02-01"))),
            ImmutableList.of(
                new SetAside(
                    new Problem(
                        "requests.jsonl", "line 7", "wrong-type", "here stands a number", "mend"),
                    "17",
                    FIRST)));
    assertThat(store.enter(step)).isOne();
    assertThat(store.enter(step)).isZero();
    assertThat(store.marks()).containsEntry("requests.jsonl", new Mark(7, "00ff"));
    List<SetAside> aside = Lists.newArrayList();
    store.eachAside(aside::add);
    assertThat(aside).containsExactlyElementsOf(step.aside());
  }

  @Test
  void namesOfEntriesTellThemApart() {
    Entry<Request> said = entry(request("R-1", "ALB", "2005-02-01"));
    assertThat(said.id()).isEqualTo(entry(request("R-1", "ALB", "2005-02-01")).id());
    assertThat(said.id()).isNotEqualTo(said.during(Period.from(FIRST)).id());
    assertThat(EntryId.of(said.id().bytes())).isEqualTo(said.id());
  }
}
