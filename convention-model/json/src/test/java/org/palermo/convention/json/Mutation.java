package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a document at one place, in one way. */
final class Mutation {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "-1",
          "1.5",
          "99999999999",
          "\"\"",
          "\"xyz\"",
          "[]",
          "[1]",
          "{}",
          "{\"a\":1}",
          "\"2020-13-01\"");

  private Mutation() {}

  /**
   * The document with one value replaced, left out, set twice in its list or joined by a stranger.
   *
   * @param place any number; chooses the value
   * @param way any number; chooses what is done to it
   */
  static String of(String json, int place, int way) {
    JsonNode root = MAPPER.readTree(json);
    List<Runnable> breaks = new ArrayList<>();
    List<JsonNode> parents = new ArrayList<>();
    gather(root, parents);
    JsonNode parent = parents.get(Math.floorMod(place, parents.size()));
    if (parent instanceof ObjectNode object) {
      object
          .propertyNames()
          .forEach(
              name -> {
                breaks.add(() -> object.remove(name));
                VALUES.forEach(value -> breaks.add(() -> object.set(name, MAPPER.readTree(value))));
              });
      breaks.add(() -> object.put("zzz", 1));
    } else if (parent instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        breaks.add(() -> array.add(array.get(index)));
        VALUES.forEach(value -> breaks.add(() -> array.set(index, MAPPER.readTree(value))));
      }
      breaks.add(() -> array.add(true));
    }
    breaks.get(Math.floorMod(way, breaks.size())).run();
    return MAPPER.writeValueAsString(root);
  }

  private static void gather(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer()) {
      parents.add(node);
      node.forEach(child -> gather(child, parents));
    }
  }
}
