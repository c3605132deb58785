package org.palermo.base.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.base.entry.Said.cycle;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;
import static org.palermo.base.entry.Said.response;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Schemas;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ResponseStatus;

/** The schemas as a validator that knows nothing of this project reads them. */
class EntrySchemasTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId()));
  private static final String ACTIVITY =
      "{\"kind\":\"activity\",\"record\":{\"id\":\"A-1\",\"recipient\":\"ALB\",\"provider\":\"UNODC\","
          + "\"providerKind\":\"secretariat\",\"kind\":\"project\",\"title\":\"Training\",\"source\":\"a"
          + " page\"}}";
  private static final String AMENDS = "\"amends\":\"00112233445566778899aabbccddeeff\"";

  private static String id(String name) {
    return Schemas.BASE + name + ".schema.json";
  }

  private static String text(String name) {
    try (InputStream in =
        EntrySchemas.names().contains(name) ? EntrySchemas.open(name) : Schemas.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ImmutableMap<String, String> byId() {
    return Stream.concat(Schemas.names().stream(), EntrySchemas.names().stream())
        .collect(ImmutableMap.toImmutableMap(EntrySchemasTest::id, EntrySchemasTest::text));
  }

  private static List<Error> errors(String name, String part, String json) {
    return REGISTRY.getSchema(SchemaLocation.of(id(name) + part)).validate(json, InputFormat.JSON);
  }

  static Stream<Entry<?>> entries() {
    Entry<?> said = Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2006-01-01"));
    return Stream.of(
        said,
        said.withdrawn("met by others"),
        Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2006-01-02"))
            .amending(said.id(), "a slip")
            .during(Period.between(day("2006-01-01"), day("2006-05-01"))),
        Entry.of(RecordKind.CYCLE, cycle()).seenBy(Visibility.PUBLIC),
        Entry.of(
            RecordKind.RESPONSE,
            response(
                "ALB", "2005-02-01", ResponseStatus.SUBMITTED, RecordedAnswer.option("q.1", "no"))),
        Entry.FORMAT.read("an activity", ACTIVITY).only());
  }

  static Iterable<String> names() {
    return EntrySchemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachIsAValidSchemaThatKnowsItsId(String name) {
    assertThat(
            REGISTRY
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(text(name), InputFormat.JSON))
        .isEmpty();
    assertThat(text(name)).contains("\"$id\": \"" + id(name) + "\"").endsWith("}\n");
    assertThat(Schemas.names()).doesNotContain(name);
  }

  @Test
  void everyKindOfRecordIsKnownToTheSchema() {
    assertThat(RecordKind.all())
        .allSatisfy(
            kind ->
                assertThat(text("entry"))
                    .contains("\"const\": \"" + kind.code() + "\"", kind.code() + ".schema.json"));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatIsWrittenIsAccepted(Entry<?> entry) {
    String line = Entry.FORMAT.writeLine(entry);
    assertThat(errors("entry", "", line)).as(line).isEmpty();
    assertThat(errors("entry", "#/$defs/records", "[" + line + "]")).isEmpty();
    String known = KnownEntry.FORMAT.writeLine(new KnownEntry<>(day("2006-10-09"), entry));
    assertThat(errors("known-entry", "", known)).as(known).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"nothing\",\"record\":{}}",
        "{\"kind\":\"request\",\"record\":{\"id\":\"R-1\"}}",
        "{\"kind\":\"request\"}",
        "{\"kind\":\"request\",\"withdrawn\":\"R-1\"}",
        "{\"kind\":\"request\",\"withdrawn\":\"R-1\"," + AMENDS + "}",
        "{\"kind\":\"request\",\"withdrawn\":\"R-1\",\"amends\":\"R-0\",\"reason\":\"met\"}",
        "{\"kind\":\"request\",\"withdrawn\":\" \"," + AMENDS + ",\"reason\":\"met\"}",
        "{\"kind\":\"request\",\"withdrawn\":\"R-1\"," + AMENDS + ",\"reason\":\"\"}",
        "{\"withdrawn\":\"R-1\"," + AMENDS + ",\"reason\":\"met\"}",
        "[]"
      })
  void whatTheSchemaRefusesIsRefusedOnReading(String line) {
    assertThat(errors("entry", "", line)).isNotEmpty();
    assertThat(Entry.FORMAT.read("entries.jsonl", line).records()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"until\":\"soon\"",
        ",\"visibility\":\"nobody\"",
        ",\"reason\":\"a slip\"",
        "," + AMENDS,
        ",\"withdrawn\":\"A-1\"",
        ",\"known\":\"2006-10-09\""
      })
  void aFieldThatDoesNotGoWithARecordIsRefusedByBoth(String field) {
    String line = ACTIVITY.substring(0, ACTIVITY.length() - 1) + field + "}";
    assertThat(errors("entry", "", line)).isNotEmpty();
    assertThat(Entry.FORMAT.read("entries.jsonl", line).records()).isEmpty();
  }

  @Test
  void refusesANameThatIsNoSchema() {
    assertThatThrownBy(() -> EntrySchemas.open("request"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no schema called 'request'");
  }
}
