package org.palermo.convention.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;

class TreeReaderTest {
  private final Document document =
      new Document("d.json", "", new Limits(4, 100, 1_000, 10_000, 32, 1_000));

  private Value read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return TreeReader.read(bytes, bytes.length, document);
  }

  @Test
  void keepsNumbersExactlyAsWritten() {
    for (String number : new String[] {"0.00", "-0", "1.50", "1e5", "1E-7", "123456789012345"}) {
      assertThat(read(number).number()).contains(new BigDecimal(number));
    }
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void takesAWholeNumberHoweverItIsWritten() {
    assertThat(read("1.0").integer()).contains(1);
    assertThat(read("1e2").integer()).contains(100);
    assertThat(read("-0.0").whole()).contains(0L);
    assertThat(read("1.5").integer()).isEmpty();
    assertThat(read("2147483648").integer()).isEmpty();
    assertThat(read("2147483648").whole()).contains(2147483648L);
    assertThat(read("1e99").whole()).isEmpty();
  }

  @Test
  void findsMembersOfLargeObjectsInAnyOrder() {
    String json =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"f" + i + "\": " + i)
            .collect(Collectors.joining(",", "{", "}"));
    JsonObject object = read(json).object();
    for (int i = 99; i >= 0; i--) {
      assertThat(object.required("f" + i, Value.INTEGER).get()).isEqualTo(i);
    }
    assertThat(object.isComplete()).isTrue();
  }

  @Test
  void makesANameThatStandsTwiceUnusableInSmallObjectsAndLarge() {
    String many =
        IntStream.range(0, 40).mapToObj(i -> ", \"f" + i + "\": 0").collect(Collectors.joining());
    for (String rest : new String[] {"", many}) {
      JsonObject object = read("{\"a\": 1, \"a\": 2" + rest + "}").object();
      assertThat(object.required("a", Value.INTEGER).isRead()).isFalse();
    }
    JsonObject late = read("{\"a\": 1" + many + ", \"f39\": 2}").object();
    assertThat(late.required("a", Value.INTEGER).isRead()).isTrue();
    assertThat(late.required("f39", Value.INTEGER).isRead()).isFalse();
    assertThat(document.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/a", "duplicate-key"),
            tuple("/a", "duplicate-key"),
            tuple("/f39", "duplicate-key"));
  }

  @Test
  void readsOnBesideWhatIsTooDeep() {
    JsonObject object = read("{\"a\": [[[[1]]]], \"b\": 2}").object();
    assertThat(object.required("b", Value.INTEGER).get()).isEqualTo(2);
    assertThat(document.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/a/0/0/0", "too-deep"));
  }

  @Test
  void tellsLineAndColumnOfWhatIsNoJson() {
    assertThat(read("{\n  \"a\": 1,\n}").isBroken()).isTrue();
    assertThat(document.problems().get(0).place()).isEqualTo("line 3, column 1");
  }

  @Test
  void takesOnlyDaysThatThereAre() {
    assertThat(read("\"2004-02-29\"").date()).isPresent();
    for (String day :
        new String[] {
          "2005-02-29",
          "2004-2-29",
          "2004-13-01",
          "2004-00-10",
          "20040229",
          "+2004-02-29",
          "2004-02-29Z",
          "٢٠٠٤-02-29",
          "-004-02-29",
          ""
        }) {
      assertThat(read("\"" + day + "\"").date()).as(day).isEmpty();
    }
  }
}
