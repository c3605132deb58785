package org.palermo.priority.json;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.palermo.convention.json.Schemas;

/**
 * The schemas of the model and of the engine as a validator that knows nothing of this project
 * reads them.
 */
final class PublishedSchemas {
  private static final ImmutableMap<String, String> BY_ID = byId();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(BY_ID));

  private PublishedSchemas() {}

  static String id(String name) {
    return Schemas.BASE + name + ".schema.json";
  }

  static String text(String name) {
    try (InputStream in =
        Schemas.names().contains(name) ? Schemas.open(name) : PrioritySchemas.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ImmutableMap<String, String> byId() {
    return Stream.concat(Schemas.names().stream(), PrioritySchemas.names().stream())
        .collect(ImmutableMap.toImmutableMap(PublishedSchemas::id, PublishedSchemas::text));
  }

  /** What the schema of that name, or a part of it, finds wrong with a document. */
  static List<Error> errors(String name, String part, String json) {
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(id(name) + part));
    return schema.validate(json, InputFormat.JSON);
  }

  /** The meta-schema's word on a schema. */
  static List<Error> errorsOfSchema(String name) {
    return REGISTRY
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(text(name), InputFormat.JSON);
  }
}
