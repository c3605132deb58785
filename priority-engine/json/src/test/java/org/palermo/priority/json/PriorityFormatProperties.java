package org.palermo.priority.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Problem;
import org.palermo.convention.json.Reading;

class PriorityFormatProperties {
  /** Rules on the shape of a document, all of which a schema can express. */
  static final ImmutableSet<String> SHAPE =
      ImmutableSet.of(
          "missing-field",
          "unknown-field",
          "wrong-type",
          "unknown-value",
          "listed-twice",
          "two-numbers",
          "not-a-hash",
          "weight-range",
          "coverage-missing",
          "coverage-range",
          "effect-range",
          "scale-empty",
          "scale-reading-range",
          "scale-utility-range",
          "part-not-positive",
          "points-range");

  @Provide
  Arbitrary<Samples.Given<?>> anyOne() {
    return Samples.anyOne();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("F1 round trip: what was written reads back as an equal value, and writes the same bytes")
  <T> void readingUndoesWriting(@ForAll("anyOne") Samples.Given<T> given) {
    String json = given.written();
    Reading<T> reading = given.read(json);
    assertThat(reading.problems()).as(json).isEmpty();
    assertThat(reading.only()).isEqualTo(given.value());
    assertThat(given.format().write(reading.only())).isEqualTo(json);
    String line = given.format().writeLine(given.value());
    assertThat(line).endsWith("\n").hasLineCount(1);
    assertThat(given.read(line).only()).isEqualTo(given.value());
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  @Label("S1 schema: an independent validator accepts everything that is written")
  <T> void acceptsWhatIsWritten(@ForAll("anyOne") Samples.Given<T> given) {
    String name = given.format().name();
    String one = given.written();
    assertThat(PublishedSchemas.errors(name, "", one)).as(one).isEmpty();
    String array = given.format().writeAll(List.of(given.value()));
    assertThat(PublishedSchemas.errors(name, "#/$defs/records", array)).as(array).isEmpty();
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  @Label("S2 agreement: what the schema refuses is refused on reading, and the other way round")
  void agreesWithReading(
      @ForAll("anyOne") Samples.Given<?> given, @ForAll int place, @ForAll int way) {
    String broken = Mutation.of(given.written(), place, way);
    boolean refused = !PublishedSchemas.errors(given.format().name(), "", broken).isEmpty();
    Reading<?> reading = given.read(broken);
    if (refused) {
      assertThat(reading.problems()).as("%s %s", given.format().name(), broken).isNotEmpty();
    } else {
      assertThat(reading.problems())
          .as("%s %s", given.format().name(), broken)
          .extracting(Problem::rule)
          .doesNotContainAnyElementsOf(SHAPE);
    }
    assertThat(reading.records()).hasSize(reading.isClean() ? 1 : 0);
  }
}
