package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;

/** Documents that ask for too much: each is refused by the limit that it breaks. */
class HostileSizeTest {
  private static List<String> rules(Format<?> format, String json) {
    return format.read("large.json", json).problems().stream().map(Problem::rule).toList();
  }

  private static void isRefusedEverywhere(String value, String rule) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    for (Hostile.Place place : Hostile.Place.ALL) {
      assertThat(rules(place.format(), value)).as(place.name()).contains(rule);
      String inside = new String(place.holding(bytes), StandardCharsets.UTF_8);
      assertThat(rules(place.format(), inside)).as(place.name()).contains(rule);
    }
  }

  @Test
  void refusesArraysNestedAHundredThousandDeep() {
    isRefusedEverywhere("[".repeat(100_000) + "]".repeat(100_000), "too-deep");
  }

  @Test
  void refusesObjectsNestedAHundredThousandDeep() {
    isRefusedEverywhere("{\"all\":[".repeat(100_000) + "]}".repeat(100_000), "too-deep");
  }

  @Test
  void refusesAHundredThousandBracketsThatAreNeverClosed() {
    isRefusedEverywhere("[".repeat(100_000), "not-json");
  }

  @Test
  void refusesATextOfTenMegabytes() {
    isRefusedEverywhere("\"" + "ش".repeat(5_000_000) + "\"", "string-too-long");
  }

  @Test
  void refusesANumberOfTenThousandDigits() {
    isRefusedEverywhere("7".repeat(10_000), "number-too-long");
    isRefusedEverywhere("0." + "7".repeat(10_000), "number-too-long");
  }

  @Test
  void refusesANumberOfTenMegabytesAsSuch() {
    isRefusedEverywhere("7".repeat(10_000_000), "number-too-long");
  }

  @Test
  void saysAtMostAThousandThingsAboutOneDocument() {
    String fields =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"f" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(rules(Formats.REQUEST, fields)).hasSize(1_001).endsWith("too-many-problems");
  }

  @Test
  void refusesMoreMembersThanTheLimit() {
    Format<?> narrow =
        Formats.CONDITION.withLimits(new JsonLimits(64, 100, 1_000, 1_000_000, 32, 1_000, 9));
    assertThat(rules(narrow, "{\"all\":[0,0,0,0,0,0,0,0]}")).doesNotContain("too-many-members");
    assertThat(rules(narrow, "{\"all\":[0,0,0,0,0,0,0,0,0]}")).containsExactly("too-many-members");
  }

  @Test
  void refusesADocumentThatIsAByteTooLarge() {
    String json = "{\"partyTo\":\"TIP\"}";
    int length = json.length();
    assertThat(rules(Formats.CONDITION.withLimits(bytes(length)), json)).isEmpty();
    assertThat(rules(Formats.CONDITION.withLimits(bytes(length - 1)), json))
        .containsExactly("document-too-large");
    assertThat(
            Formats.CONDITION
                .withLimits(bytes(length - 1))
                .read("large.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .problems())
        .extracting(Problem::rule)
        .containsExactly("document-too-large");
  }

  @Test
  void refusesALongLineAndReadsTheNext() {
    String line = "{\"partyTo\":\"TIP\"}\n";
    String lines = line + "{\"partyTo\":\"" + "T".repeat(200_000) + "\"}\n" + line;
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ImmutableList.Builder<Object> records = ImmutableList.builder();
    Formats.CONDITION
        .withLimits(bytes(100))
        .readLines(
            "large.jsonl",
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            records::add,
            problems::add);
    assertThat(records.build()).hasSize(2);
    assertThat(problems.build()).extracting(Problem::place).containsExactly("line 2");
  }

  private static JsonLimits bytes(long most) {
    return new JsonLimits(64, 100, 1_000, most, 32, 1_000, 1_000);
  }

  @Test
  void refusesAConditionAboveItsDepth() {
    assertThat(rules(Formats.CONDITION, nested(31))).isEmpty();
    assertThat(rules(Formats.CONDITION, nested(32))).containsExactly("condition-too-deep");
  }

  private static String nested(int negations) {
    return "{\"not\":".repeat(negations) + "{\"partyTo\":\"TIP\"}" + "}".repeat(negations);
  }

  @Test
  void refusesAConditionOfMoreNodesThanTheLimit() {
    String parts = "{\"partyTo\":\"TIP\"}," + "{\"partyTo\":\"TIP\"},".repeat(997);
    String full = "{\"all\":[" + parts + "{\"partyTo\":\"TIP\"}]}";
    assertThat(rules(Formats.CONDITION, full)).isEmpty();
    assertThat(rules(Formats.CONDITION, "{\"not\":" + full + "}"))
        .containsExactly("condition-too-large");
  }
}
