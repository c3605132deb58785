package org.palermo.priority.json;

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
  private static final ImmutableList<String> FEW = ImmutableList.of("null", "-1", "\"xyz\"");
  private static final ImmutableList<String> VALUES =
      ImmutableList.<String>builder()
          .addAll(FEW)
          .add(
              "[1]",
              "{}",
              "true",
              "1.5",
              "99999999999",
              "\"\"",
              "[]",
              "{\"a\":1}",
              "\"2020-13-01\"")
          .build();

  private Mutation() {}

  /** Every document that differs from it at one place in one of the plainest ways. */
  static ImmutableList<String> all(String json) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    int parents = parents(MAPPER.readTree(json)).size();
    for (int place = 0; place < parents; place++) {
      int ways = breaks(parents(MAPPER.readTree(json)).get(place), FEW).size();
      for (int way = 0; way < ways; way++) {
        all.add(broken(json, place, way, FEW));
      }
    }
    return all.build();
  }

  /**
   * The document with one value replaced, left out, set twice in its list or joined by a stranger.
   *
   * @param place any number; chooses the value
   * @param way any number; chooses what is done to it
   */
  static String of(String json, int place, int way) {
    return broken(json, place, way, VALUES);
  }

  private static String broken(String json, int place, int way, ImmutableList<String> values) {
    JsonNode root = MAPPER.readTree(json);
    List<JsonNode> parents = parents(root);
    List<Runnable> breaks = breaks(parents.get(Math.floorMod(place, parents.size())), values);
    breaks.get(Math.floorMod(way, breaks.size())).run();
    return MAPPER.writeValueAsString(root);
  }

  private static List<Runnable> breaks(JsonNode parent, ImmutableList<String> values) {
    List<Runnable> breaks = new ArrayList<>();
    if (parent instanceof ObjectNode object) {
      object
          .propertyNames()
          .forEach(
              name -> {
                breaks.add(() -> object.remove(name));
                values.forEach(value -> breaks.add(() -> object.set(name, MAPPER.readTree(value))));
              });
      breaks.add(() -> object.put("zzz", 1));
    } else if (parent instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        breaks.add(() -> array.add(array.get(index)));
        values.forEach(value -> breaks.add(() -> array.set(index, MAPPER.readTree(value))));
      }
      breaks.add(() -> array.add(true));
    }
    return breaks;
  }

  private static List<JsonNode> parents(JsonNode root) {
    List<JsonNode> parents = new ArrayList<>();
    gather(root, parents);
    return parents;
  }

  private static void gather(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer()) {
      parents.add(node);
      node.forEach(child -> gather(child, parents));
    }
  }
}
