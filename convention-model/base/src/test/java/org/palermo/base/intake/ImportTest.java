package org.palermo.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.store.InformationStore;
import org.palermo.base.store.SetAside;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.RecordCsv;

class ImportTest {
  private static final LocalDate KNOWN = day("2006-10-09");
  private static final String ACTIVITY =
      "{\"id\":\"A-1\",\"recipient\":\"ALB\",\"provider\":\"UNODC\",\"providerKind\":\"secretariat\",\"kind\":\"project\",\"title\":\"Training\",\"spent\":5000,\"source\":\"a"
          + " page\"}\n";

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

  private Import importing() {
    return importing(KNOWN);
  }

  private Import importing(LocalDate known) {
    return new Import(store, known, Expectations.none(), Visibility.PUBLIC, ImportProgress.NONE);
  }

  private static ByteSource bytes(String text) {
    return CharSource.wrap(text).asByteSource(StandardCharsets.UTF_8);
  }

  private static Source requests(String text) {
    return Source.of("requests.jsonl", RecordKind.REQUEST, Shape.LINES, bytes(text));
  }

  private static String line(int number) {
    return Formats.REQUEST.writeLine(request("R-" + number, "ALB", "2006-01-01"));
  }

  private static String lines(int count) {
    return IntStream.range(0, count).mapToObj(ImportTest::line).collect(Collectors.joining());
  }

  private static List<String> rules(ImportReport report) {
    return report.problems().stream().map(Problem::rule).toList();
  }

  private long known() {
    return store.asOf(KNOWN).counts().getOrDefault(RecordKind.REQUEST, 0L);
  }

  @Test
  void whatIsGoodIsKeptBesideWhatIsBad() {
    ImportReport report =
        importing()
            .read(
                requests(
                    line(1)
                        + "{\"id\":\"R-2\"}\n"
                        + line(3)
                        + Formats.REQUEST.writeLine(request("R-4", "ALB", "2006-10-10"))));
    assertThat(report.entered()).isEqualTo(2);
    assertThat(rules(report)).contains("missing-field", "said-after-known");
    assertThat(report.problems().get(report.problems().size() - 1).place()).isEqualTo("line 4 R-4");
    assertThat(known()).isEqualTo(2);
    List<SetAside> aside = new ArrayList<>();
    store.eachAside(aside::add);
    assertThat(aside)
        .extracting(SetAside::problem)
        .containsExactlyInAnyOrderElementsOf(report.problems());
    assertThat(aside).extracting(SetAside::content).contains("{\"id\":\"R-2\"}");
  }

  @Test
  void whatWasSaidTooLateIsEnteredOnALaterDay() {
    String lines = line(1) + Formats.REQUEST.writeLine(request("R-4", "ALB", "2006-10-10"));
    assertThat(importing().read(requests(lines)).entered()).isEqualTo(1);
    assertThat(importing(day("2006-10-11")).read(requests(lines)).entered()).isEqualTo(1);
  }

  @Test
  void aSecondImportEntersNothingAndPassesOverWhatIsDone() {
    importing().read(requests(lines(5)));
    ImportReport again = importing().read(requests(lines(5)));
    assertThat(again.resumedAt()).isEqualTo(5);
    assertThat(again.read()).isZero();
    ImportReport longer = importing().read(requests(lines(7)));
    assertThat(longer.entered()).isEqualTo(2);
    assertThat(longer.read()).isEqualTo(2);
  }

  @Test
  void aSourceThatHasChangedIsReadFromTheStart() {
    importing().read(requests(lines(5)));
    ImportReport changed = importing().read(requests(line(9) + lines(4)));
    assertThat(changed.resumedAt()).isZero();
    assertThat(changed.entered()).isOne();
    ImportReport shorter = importing().read(requests(line(10)));
    assertThat(shorter.entered()).isOne();
    assertThat(known()).isEqualTo(7);
  }

  @Test
  void anImportThatBreaksOffGoesOnWhereItStopped() {
    String all = lines(45_000);
    ByteSource breaking =
        ByteSource.concat(
            bytes(all.substring(0, all.length() * 9 / 10)),
            new ByteSource() {
              @Override
              public InputStream openStream() throws IOException {
                throw new IOException("the line is dead");
              }
            });
    List<Long> acknowledged = new ArrayList<>();
    Import told =
        new Import(
            store,
            KNOWN,
            Expectations.none(),
            Visibility.PUBLIC,
            (source, place, entered) -> acknowledged.add(place));
    assertThatThrownBy(
            () -> told.read(Source.of("requests.jsonl", RecordKind.REQUEST, Shape.LINES, breaking)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(acknowledged).containsExactly(20_000L, 40_000L);
    assertThat(known()).isEqualTo(40_000);
    ImportReport rest = told.read(requests(all));
    assertThat(rest.resumedAt()).isEqualTo(40_000);
    assertThat(rest.entered()).isEqualTo(5_000);
  }

  @Test
  void entriesAmendAndWithdraw() {
    Entry<?> said = Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2006-01-01"));
    Entry<?> other = Entry.of(RecordKind.REQUEST, request("R-2", "ALB", "2006-01-01"));
    String entries =
        Entry.FORMAT.writeLine(said)
            + Entry.FORMAT.writeLine(other)
            + Entry.FORMAT.writeLine(said.withdrawn("met by others"))
            + "{\"kind\":\"request\",\"withdrawn\":\"R-2\"}\n"
            + "{\"kind\":\"nothing\"}\n"
            + "{\"kind\":\"request\",\"withdrawn\":\"R-2\",\"amends\":\"../../etc\",\"reason\":\"x\"}\n";
    ImportReport report =
        importing().read(Source.ofEntries("entries.jsonl", Shape.LINES, bytes(entries)));
    assertThat(report.entered()).isEqualTo(3);
    assertThat(rules(report)).contains("withdrawal-incomplete", "unknown-value", "invalid-value");
    assertThat(known()).isOne();
  }

  @Test
  void aDocumentIsReadLikeItsLines() {
    String document =
        Formats.REQUEST.writeAll(
            ImmutableList.of(
                request("R-1", "ALB", "2006-01-01"), request("R-2", "ARM", "2006-01-01")));
    Source source = Source.of("requests.json", RecordKind.REQUEST, Shape.JSON, bytes(document));
    assertThat(importing().read(source).entered()).isEqualTo(2);
    assertThat(importing().read(source).read()).isZero();
    assertThat(importing().read(requests(lines(1))).entered()).isOne();
  }

  @Test
  void aTableIsReadLikeADocument() {
    StringWriter table = new StringWriter();
    RecordCsv.REQUESTS.write(
        ImmutableList.of(request("R-1", "ALB", "2006-01-01"), request("R-2", "ARM", "2006-01-01")),
        table);
    Source source =
        Source.of("requests.csv", RecordKind.REQUEST, Shape.CSV, bytes(table.toString()));
    assertThat(importing().read(source).entered()).isEqualTo(2);
    assertThat(importing().read(source).resumedAt()).isEqualTo(2);
    assertThat(
            store
                .asOf(KNOWN)
                .informationBase(IndicatorMap.of(ImmutableList.of(), ImmutableList.of()))
                .requests()
                .get("ARM"))
        .containsExactly(request("R-2", "ARM", "2006-01-01"));
  }

  @Test
  void aTableWithAnotherHeaderIsRefusedWhole() {
    ImportReport report =
        importing()
            .read(
                Source.of(
                    "cycles.csv",
                    RecordKind.CYCLE,
                    Shape.CSV,
                    bytes(
                        """
                        id,questionnaire,instrument,due,opened
                        1,untoc,UNTOC,2005-01-01,2004-01-01
                        """)));
    assertThat(rules(report)).containsExactly("wrong-header");
    assertThat(report.entered()).isZero();
  }

  @Test
  void amountsWithoutACurrencyAndDaysOutOfOrderAreSetAside() {
    String backwards =
        ACTIVITY
            .replace("A-1", "A-2")
            .replace("\"spent\":5000", "\"start\":\"2006-02-01\",\"end\":\"2006-01-01\"");
    ImportReport report =
        importing()
            .read(
                Source.of(
                    "activities.jsonl",
                    RecordKind.ACTIVITY,
                    Shape.LINES,
                    bytes(ACTIVITY + backwards)));
    assertThat(report.problems().toString())
        .contains("amount without a currency")
        .contains("ends before it starts");
    assertThat(report.entered()).isZero();
  }

  @Test
  void figuresOfThirdPartiesComeAsATable() {
    ImportReport report =
        importing()
            .read(
                Source.of(
                    "indicators.csv",
                    RecordKind.INDICATOR,
                    Shape.CSV,
                    bytes(
                        """
                        iso3,indicator,year,value,scale_min,scale_max,higher_is_better
                        ALB,wgi2019.rule_of_law,2005,1,0,5,y
                        ALB,wgi2019.rule_of_law,2006,9,0,5,y
                        """)));
    assertThat(report.entered()).isOne();
    assertThat(rules(report)).containsExactly("invalid-value");
    assertThat(store.asOf(KNOWN).seenBy(Visibility.PUBLIC).counts())
        .containsEntry(RecordKind.INDICATOR, 1L);
  }

  @Test
  void aClosedDayRefusesTheImportAndKeepsNothingOfIt() {
    store.close(KNOWN);
    assertThatThrownBy(() -> importing().read(requests(lines(1))))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("[day-closed]");
    assertThat(store.marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../requests.jsonl",
        "/etc/passwd",
        "a\\b",
        "C:requests",
        "..",
        "a\nb",
        " ",
        "a\0b"
      })
  void theNameOfASourceLeadsNowhere(String name) {
    assertThatThrownBy(() -> Source.of(name, RecordKind.REQUEST, Shape.LINES, bytes("")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
