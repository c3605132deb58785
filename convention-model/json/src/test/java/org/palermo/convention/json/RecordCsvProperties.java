package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;

class RecordCsvProperties {
  private static final String HEADER =
      "id,state,date,instruments,citations,theme,assistance,description,authority,status,visibility";
  private static final String ROW =
      "R-1,ALB,2006-01-01,UNTOC,UNTOC 5(1),,LEGAL;TRAINING,,,received,";

  private record Read<T>(List<T> records, List<Problem> problems) {}

  private static <T> Read<T> read(RecordCsv<T> form, String table) {
    Read<T> read = new Read<>(new ArrayList<>(), new ArrayList<>());
    form.eachLine(
        "requests.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
        line -> {
          read.records().addAll(line.read().records());
          read.problems().addAll(line.read().problems());
        },
        read.problems()::add);
    return read;
  }

  private static Request request(String words) {
    return new Request(
        "R-1",
        "ALB",
        LocalDate.of(2006, 1, 1),
        ImmutableSortedSet.of("TIP", "UNTOC"),
        ImmutableSortedSet.of(),
        Optional.empty(),
        ImmutableList.of("LEGAL", "TRAINING"),
        Optional.of(words),
        Optional.empty(),
        RequestStatus.RECEIVED,
        Visibility.PUBLIC);
  }

  @Property(tries = 300)
  @Label("T1 round trip: what is written as a table is read back equal, whatever its words")
  void roundTrip(@ForAll("words") String words) {
    StringWriter table = new StringWriter();
    RecordCsv.REQUESTS.write(ImmutableList.of(request(words)), table);
    Read<Request> read = read(RecordCsv.REQUESTS, table.toString());
    assertThat(read.problems()).isEmpty();
    assertThat(read.records()).containsExactly(request(words));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("=+-@'\",; \n\tab\uFF1D").ofMinLength(1).ofMaxLength(12);
  }

  @Property(tries = 300)
  @Label("T2 harmless: no cell that is written would be run by a spreadsheet")
  void noCellIsRun(@ForAll("words") String words) {
    StringWriter table = new StringWriter();
    RecordCsv.REQUESTS.write(ImmutableList.of(request(words)), table);
    assertThat(CsvReader.builder().ofCsvRecord(table.toString()).stream())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.getFields()).noneMatch(NeedCsv::leadsAFormula));
  }

  @Example
  void aRowIsReadLikeTheObjectThatItStandsFor() {
    Read<Request> read = read(RecordCsv.REQUESTS, HEADER + "\r\n" + ROW + "\r\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.records())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.assistance()).containsExactly("LEGAL", "TRAINING");
              assertThat(request.visibility()).isEqualTo(Visibility.CONFIDENTIAL);
            });
  }

  @Example
  void aFormulaIsToldWithItsPlaceAndWhatIsGoodBesideItIsRead() {
    Read<Request> read =
        read(
            RecordCsv.REQUESTS,
            HEADER
                + "\n"
                + ROW.replace(",,,received", ",=cmd|' /C calc'!A0,,received")
                + "\n"
                + ROW);
    assertThat(read.records()).hasSize(1);
    assertThat(read.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly("line 2 /description formula");
  }

  @Example
  void everyProblemOfARowIsTold() {
    Read<Request> read =
        read(
            RecordCsv.REQUESTS, HEADER + "\nR-1,ALB,yesterday,UNTOC,,,LEGAL,,,perhaps,\nR-2,ALB\n");
    assertThat(read.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly(
            "line 2 /date invalid-date", "line 2 /status unknown-value", "line 3 wrong-columns");
  }

  @Example
  void anotherHeaderIsRefused() {
    assertThat(read(RecordCsv.REQUESTS, "state,id\nALB,R-1\n").problems())
        .extracting(Problem::rule)
        .containsExactly("wrong-header");
    assertThat(read(RecordCsv.REQUESTS, "").problems())
        .extracting(Problem::rule)
        .containsExactly("wrong-header");
    assertThat(read(RecordCsv.REQUESTS, "\uFEFF" + HEADER + "\n" + ROW).problems()).isEmpty();
  }

  @Example
  void aNegativeAmountIsANumberAndNoFormula() {
    String table =
        String.join(",", RecordCsv.ACTIVITIES.header())
            + "\nA-1,ALB,UNODC,secretariat,project,Training,,,,,,,-5,,USD,1,a page\n";
    assertThat(read(RecordCsv.ACTIVITIES, table).problems()).isEmpty();
    assertThat(read(RecordCsv.ACTIVITIES, table.replace("-5,,USD", "-5,,")).problems())
        .extracting(Problem::message)
        .containsExactly("activity A-1 has an amount without a currency");
  }

  @Example
  void aListWhoseElementHoldsASemicolonCantBeWritten() {
    Request odd = request("words");
    Request torn =
        new Request(
            "R-1",
            "ALB",
            odd.date(),
            odd.instruments(),
            odd.citations(),
            odd.theme(),
            ImmutableList.of("A;B"),
            odd.description(),
            odd.authority(),
            odd.status(),
            odd.visibility());
    assertThatThrownBy(() -> RecordCsv.REQUESTS.write(ImmutableList.of(torn), new StringWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("semicolons");
  }
}
