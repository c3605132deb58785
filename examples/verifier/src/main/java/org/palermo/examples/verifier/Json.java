package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** A value in a JSON document: text, whole number, flag, list or object. */
record Json(Object value) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * The document in a file.
   *
   * @throws IOException if it can't be read
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static Json read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser parser =
            FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      parser.nextToken();
      return new Json(value(parser));
    }
  }

  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      ImmutableMap.Builder<String, Json> fields = ImmutableMap.builder();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, new Json(value(parser)));
      }
      return fields.buildOrThrow();
    }
    if (token == JsonToken.START_ARRAY) {
      ImmutableList.Builder<Json> items = ImmutableList.builder();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(new Json(value(parser)));
      }
      return items.build();
    }
    return parser.getString();
  }

  @SuppressWarnings("unchecked") // a value is made above and nowhere else
  ImmutableMap<String, Json> fields() {
    return (ImmutableMap<String, Json>) value;
  }

  @SuppressWarnings("unchecked") // a value is made above and nowhere else
  ImmutableList<Json> items() {
    return (ImmutableList<Json>) value;
  }

  boolean isList() {
    return value instanceof ImmutableList;
  }

  Json at(String name) {
    Json found = fields().get(name);
    if (found == null) {
      throw new IllegalArgumentException("there is no " + name + " in " + fields().keySet());
    }
    return found;
  }

  Optional<Json> maybe(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  String text() {
    return (String) value;
  }

  long whole() {
    return Long.parseLong(text());
  }

  int count() {
    return Integer.parseInt(text());
  }

  Ratio ratio() {
    return Ratio.parse(text());
  }

  boolean flag() {
    return Boolean.parseBoolean(text());
  }
}
