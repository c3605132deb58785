package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.base.entry.Said.cycle;
import static org.palermo.base.entry.Said.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Request;

/** What is known on a day and never changes once it is past, on every database. */
abstract class DaysContract extends StoreScene {
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
  void aStepIsThereAsAWholeWithItsMark() {
    Step step =
        new Step(
            FIRST,
            "requests.jsonl",
            new Mark(7, "00ff", FIRST),
            ImmutableList.of(entry(request("R-1", "ALB", "2005-02-01"))),
            ImmutableList.of(
                new SetAside(
                    new Problem(
                        "requests.jsonl", "line 7", "wrong-type", "here stands a number", "mend"),
                    "17",
                    FIRST)));
    assertThat(store.enter(step)).isOne();
    assertThat(store.enter(step)).isZero();
    assertThat(store.marks()).containsEntry("requests.jsonl", new Mark(7, "00ff", FIRST));
    List<SetAside> aside = Lists.newArrayList();
    store.eachAside(aside::add);
    assertThat(aside).containsExactlyElementsOf(step.aside());
  }
}
