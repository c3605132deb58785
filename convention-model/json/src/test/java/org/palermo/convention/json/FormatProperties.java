package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Problem;

class FormatProperties {
  @Provide
  Arbitrary<Samples.Given<?>> anyOne() {
    return Samples.anyOne();
  }

  @Provide
  Arbitrary<Samples.Several<?>> anySeveral() {
    return Samples.anySeveral();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("F1 round trip: what was written reads back as an equal value, without a problem")
  void readingUndoesWriting(@ForAll("anyOne") Samples.Given<?> given) {
    readsBackEqual(given, given.written());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("F2 lines: a record written on one line is one line, and reads back equal")
  <T> void aLineReadsBack(@ForAll("anyOne") Samples.Given<T> given) {
    String line = given.format().writeLine(given.value());
    assertThat(line).endsWith("\n").hasLineCount(1);
    readsBackEqual(given, line);
  }

  private static <T> void readsBackEqual(Samples.Given<T> given, String json) {
    Reading<T> reading = given.read(json);
    assertThat(reading.problems()).as(json).isEmpty();
    assertThat(given.format().write(reading.only())).isEqualTo(given.written());
    if (given.value() instanceof Record) {
      assertThat(reading.only()).isEqualTo(given.value());
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("F3 canonical: writing what was read gives the same bytes, for arrays of records too")
  <T> void writingUndoesReading(@ForAll("anySeveral") Samples.Several<T> given) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    given.format().writeAll(given.values(), written);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    Reading<T> reading =
        given.format().read("file.json", new ByteArrayInputStream(written.toByteArray()));
    if (reading.isClean()) {
      given.format().writeAll(reading.records(), again);
      assertThat(again.toString(StandardCharsets.UTF_8))
          .isEqualTo(written.toString(StandardCharsets.UTF_8));
    } else {
      assertThat(reading.problems()).extracting(Problem::rule).containsOnly("duplicate-id");
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("F4 neighbours: a line that is broken loses no other line")
  <T> void goodLinesSurvive(@ForAll("anySeveral") Samples.Several<T> given) {
    StringBuilder lines = new StringBuilder("{\"broken\n");
    for (T value : given.values()) {
      lines.append(given.format().writeLine(value)).append("[1]\r\n\n");
    }
    List<String> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    given
        .format()
        .readLines(
            "file.jsonl",
            new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
            value -> read.add(given.format().writeLine(value)),
            problems::add);
    assertThat(read).isEqualTo(given.values().stream().map(given.format()::writeLine).toList());
    assertThat(problems).hasSize(1 + given.values().size());
    assertThat(problems.get(0).place()).startsWith("line 1 ");
  }
}
