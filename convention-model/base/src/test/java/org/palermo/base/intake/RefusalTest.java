package org.palermo.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.cycle;
import static org.palermo.base.entry.Said.day;

import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.RecordCsv;
import org.palermo.convention.questionnaire.ReportingCycle;

/** What an import refuses with place and reason, and that what is good beside it is kept. */
class RefusalTest {
  private static final LocalDate KNOWN = day("2006-10-09");
  private static final ReportingCycle SECOND =
      new ReportingCycle("2006-1", "untoc", "UNTOC", day("2006-01-01"), day("2006-06-30"));

  @TempDir private Path folder;
  private InformationStore store;

  @BeforeEach
  void open() {
    store = InformationStore.open(folder.resolve("base.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ByteSource bytes(String text) {
    return CharSource.wrap(text).asByteSource(StandardCharsets.UTF_8);
  }

  private ImportReport read(Source source) {
    return new Import(store, KNOWN, Expectations.none(), Visibility.PUBLIC, ImportProgress.NONE)
        .read(source);
  }

  private ImportReport cycles(String name, ReportingCycle... cycles) {
    StringBuilder lines = new StringBuilder();
    for (ReportingCycle cycle : cycles) {
      lines.append(Formats.CYCLE.writeLine(cycle));
    }
    return read(Source.of(name, RecordKind.CYCLE, Shape.LINES, bytes(lines.toString())));
  }

  private static ReportingCycle between(String id, String opened, String due) {
    return new ReportingCycle(id, "untoc", "UNTOC", day(opened), day(due));
  }

  private long standing() {
    return store.asOf(KNOWN).counts().getOrDefault(RecordKind.CYCLE, 0L);
  }

  @Test
  void aCycleThatOverlapsAnotherOfItsSourceIsSetAsideAndTheRestIsKept() {
    ImportReport report =
        cycles("cycles.jsonl", cycle(), between("2005-1", "2005-03-31", "2005-12-31"), SECOND);
    assertThat(report.entered()).isEqualTo(2);
    assertThat(report.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly("line 2 untoc 2005-1 cycles-overlap");
    assertThat(report.problems().get(0).message())
        .contains("cycle 2004-1 of the same questionnaire goes out on 2004-12-01");
    assertThat(standing()).isEqualTo(2);
  }

  @Test
  void aCycleThatOverlapsOneOfAnEarlierImportIsSetAside() {
    cycles("first.jsonl", cycle());
    ImportReport report = cycles("second.jsonl", between("2005-1", "2005-01-01", "2005-02-01"));
    assertThat(report.problems()).extracting(Problem::rule).containsExactly("cycles-overlap");
    assertThat(cycles("third.jsonl", cycle()).problems()).isEmpty();
    assertThat(standing()).isOne();
  }

  @Test
  void cyclesOfOtherQuestionnairesAndCyclesOneAfterTheOtherAreNoOverlap() {
    ImportReport report =
        cycles(
            "cycles.jsonl",
            cycle(),
            new ReportingCycle("2004-1", "tip", "TIP", cycle().opened(), cycle().due()),
            between("2005-1", "2005-04-01", "2005-12-31"));
    assertThat(report.problems()).isEmpty();
    assertThat(standing()).isEqualTo(3);
  }

  @Test
  void aCycleMayTakeTheDaysOfOneThatIsAmendedOrWithdrawn() {
    Entry<?> first = Entry.of(RecordKind.CYCLE, cycle());
    Entry<?> moved =
        Entry.of(RecordKind.CYCLE, between("2004-1", "2004-10-01", "2004-11-30"))
            .amending(first.id(), "sent out earlier");
    Entry<?> inItsDays = Entry.of(RecordKind.CYCLE, between("2005-1", "2004-12-01", "2005-03-31"));
    Entry<?> inDaysOfBoth =
        Entry.of(RecordKind.CYCLE, between("2005-2", "2004-10-01", "2005-03-31"));
    String lines =
        Entry.FORMAT.writeLine(first)
            + Entry.FORMAT.writeLine(moved)
            + Entry.FORMAT.writeLine(inItsDays)
            + Entry.FORMAT.writeLine(inDaysOfBoth)
            + Entry.FORMAT.writeLine(inItsDays.withdrawn("never sent out"));
    ImportReport report = read(Source.ofEntries("entries.jsonl", Shape.LINES, bytes(lines)));
    assertThat(report.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly(
            "line 4 untoc 2005-2 cycles-overlap", "line 4 untoc 2005-2 cycles-overlap");
    assertThat(standing()).isOne();
  }

  @Test
  void aCycleThatIsDueBeforeItOpensIsSetAside() {
    ImportReport report =
        read(
            Source.of(
                "cycles.csv",
                RecordKind.CYCLE,
                Shape.CSV,
                bytes(
                    """
                    id,questionnaire,instrument,opened,due
                    1,untoc,UNTOC,2005-01-01,2004-01-01
                    2,untoc,UNTOC,2006-01-01,2006-02-01
                    """)));
    assertThat(report.problems().toString()).contains("line 2", "before it opens on 2005-01-01");
    assertThat(standing()).isOne();
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsSetAsideAndTheRowBesideItIsKept() {
    ImportReport report =
        read(
            Source.of(
                "requests.csv",
                RecordKind.REQUEST,
                Shape.CSV,
                bytes(
                    String.join(",", RecordCsv.REQUESTS.header())
                        + """

                        R-1,ALB,2006-01-01,UNTOC,,,LEGAL,=1+1,,received,
                        R-2,ALB,2006-01-01,UNTOC,,,LEGAL,a law,,received,
                        """)));
    assertThat(report.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly("line 2 /description formula");
    assertThat(report.entered()).isOne();
  }
}
