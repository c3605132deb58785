package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Problem;

class SchemaProperties {
  /** Rules on the shape of a document, all of which a schema can express. */
  private static final ImmutableSet<String> SHAPE =
      ImmutableSet.of(
          "missing-field",
          "unknown-field",
          "wrong-type",
          "unknown-value",
          "unknown-operator",
          "one-operator",
          "one-comparison",
          "one-answer",
          "nothing-ticked",
          "reason-without-answer",
          "nothing-to-confirm",
          "listed-twice");

  @Provide
  Arbitrary<Samples.Given<?>> anyOne() {
    return Samples.anyOne();
  }

  @Provide
  Arbitrary<Samples.Several<?>> anySeveral() {
    return Samples.anySeveral();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("S1 schema: an independent validator accepts everything that is written")
  <T> void acceptsWhatIsWritten(@ForAll("anySeveral") Samples.Several<T> given) {
    String name = given.format().name();
    String array = given.format().writeAll(given.values());
    assertThat(PublishedSchemas.errors(name, "#/$defs/records", array)).as(array).isEmpty();
    for (T value : given.values()) {
      String one = given.format().write(value);
      assertThat(PublishedSchemas.errors(name, "", one)).as(one).isEmpty();
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
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
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("S4 refusal: a record with a problem is not given out, but for single answers set aside")
  void givesOutNoRecordWithAProblem(
      @ForAll("anyOne") Samples.Given<?> given, @ForAll int place, @ForAll int way) {
    Reading<?> reading = given.read(Mutation.of(given.written(), place, way));
    boolean onlyAnswers =
        given.format() == Formats.RESPONSE
            && reading.problems().stream()
                .allMatch(problem -> problem.place().startsWith("/answers/"));
    assertThat(reading.records()).hasSize(reading.isClean() || onlyAnswers ? 1 : 0);
  }
}
