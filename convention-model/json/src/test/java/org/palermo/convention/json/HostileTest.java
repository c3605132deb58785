package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.Problem;

/** A corpus of awkward and hostile values, each put where every kind of document can hold one. */
class HostileTest {
  static ImmutableList<Hostile> corpus() {
    return Hostile.corpus();
  }

  private static Reading<?> read(Format<?> format, byte[] bytes) {
    return format.read("hostile.json", new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isRefusedAsAWholeDocumentOfEveryKind(Hostile hostile) {
    for (Samples.Sample<?> sample : Samples.ALL) {
      Reading<?> reading = read(sample.format(), hostile.bytes());
      assertThat(reading.records()).isEmpty();
      if (!hostile.alone().equals("-")) {
        assertThat(reading.problems()).extracting(Problem::rule).contains(hostile.alone());
      }
      assertThat(reading.problems()).allSatisfy(HostileTest::isClear);
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isReadOrRefusedByItsRuleInsideEveryKindOfDocument(Hostile hostile) {
    for (Hostile.Place place : Hostile.Place.ALL) {
      Reading<?> reading = read(place.format(), place.holding(hostile.bytes()));
      String expected = place.expected(hostile);
      if (expected.equals("ok")) {
        assertThat(reading.problems()).as(place.name()).isEmpty();
        assertThat(reading.records()).hasSize(1);
      } else {
        assertThat(reading.problems())
            .as(place.name())
            .extracting(Problem::rule)
            .contains(expected);
        assertThat(reading.problems()).allSatisfy(HostileTest::isClear);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void spoilsNoOtherLine(Hostile hostile) {
    for (Hostile.Place place : Hostile.Place.ALL) {
      byte[] good = (place.good() + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] lines =
          Bytes.concat(
              good, place.holding(hostile.bytes()), "\n".getBytes(StandardCharsets.UTF_8), good);
      List<Object> records = new ArrayList<>();
      place
          .format()
          .readLines("hostile.jsonl", new ByteArrayInputStream(lines), records::add, problem -> {});
      assertThat(records).as(place.name()).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void spoilsNoOtherRecordOfAnArrayThatIsJson(Hostile hostile) {
    for (Hostile.Place place : Hostile.Place.ALL) {
      byte[] array =
          Bytes.concat(
              ("[" + place.good() + ",").getBytes(StandardCharsets.UTF_8),
              place.holding(hostile.bytes()),
              "]".getBytes(StandardCharsets.UTF_8));
      Reading<?> reading = read(place.format(), array);
      boolean json =
          reading.problems().stream()
              .map(Problem::rule)
              .noneMatch(rule -> rule.equals("not-json") || rule.equals("not-utf-8"));
      assertThat(reading.records()).as(place.name()).hasSizeGreaterThanOrEqualTo(json ? 1 : 0);
    }
  }

  /** One line that can be shown anywhere, with a rule, words and a way out. */
  private static void isClear(Problem problem) {
    assertThat(problem.rule()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(problem.message()).isNotBlank().hasSizeLessThan(1_000);
    assertThat(problem.fix()).isNotBlank().hasSizeLessThan(1_000);
    assertThat(problem.place()).hasSizeLessThan(6_000);
    assertThat(problem.toString())
        .matches(text -> text.codePoints().noneMatch(c -> c < ' ' || (c >= 0x202a && c <= 0x202e)));
  }

  @Test
  void corpusIsAsLargeAsItWas() {
    assertThat(corpus()).hasSize(150);
  }
}
