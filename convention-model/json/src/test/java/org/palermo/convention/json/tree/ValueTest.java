package org.palermo.convention.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

class ValueTest {
  private final Document document =
      new Document("d.json", "line 7", new Limits(4, 100, 1_000, 10_000, 32, 1_000));

  private Value read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return TreeReader.read(bytes, bytes.length, document);
  }

  @Test
  void reportsEveryRefusalOfARecordBelowItsOwnPlace() {
    InvalidDataException refusal =
        new InvalidDataException(
            ImmutableList.of(
                new Problem("profile p", "/weights/1", "range", "it is -1", "give 0"),
                new Problem("profile p", "", "sum", "they sum to 3", "make it 4"),
                new Problem("profile p", "third weight", "word", "it is odd", "make it even")));
    JsonObject object = read("{\"profile\": {}}").object();
    object.required(
        "profile",
        value -> {
          throw refusal;
        });
    assertThat(object.isComplete()).isFalse();
    assertThat(document.problems())
        .extracting(Problem::file, Problem::place, Problem::rule)
        .containsExactly(
            tuple("d.json", "line 7 /profile/weights/1", "range"),
            tuple("d.json", "line 7 /profile", "sum"),
            tuple("d.json", "line 7 /profile", "word"));
  }

  @Test
  void writesNumbersOnOneLineAndWhatFollowsOnLinesOfItsOwn() {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.canonical(text)) {
      out.object(
          () -> {
            out.array(
                "marks", ImmutableList.of(1L, 2L), at -> out.numbers(ImmutableList.of(at, 0L)));
            out.numbers("ends", ImmutableList.of());
            out.number("last", -3);
          });
    }
    assertThat(text.toString())
        .isEqualTo(
            """
            {
              "marks": [
                [1, 0],
                [2, 0]
              ],
              "ends": [],
              "last": -3
            }""");
  }
}
