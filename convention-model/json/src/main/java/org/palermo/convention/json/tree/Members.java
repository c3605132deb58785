package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object: names in the order of the document, each once.
 *
 * <p>Small objects, which nearly all are, are searched from the place of the last find on: forms
 * are mostly read in the order in which they were written.
 */
final class Members implements Json {
  private static final int SMALL = 16;

  private final ImmutableList<String> names;
  private final ImmutableList<Json> values;
  private final @Nullable Map<String, Integer> places;

  private Members(List<String> names, List<Json> values, @Nullable Map<String, Integer> places) {
    this.names = ImmutableList.copyOf(names);
    this.values = ImmutableList.copyOf(values);
    this.places = places;
  }

  @Override
  public String kind() {
    return "an object";
  }

  int size() {
    return names.size();
  }

  ImmutableList<String> names() {
    return names;
  }

  Json value(int place) {
    return values.get(place);
  }

  /** The place of a name, searched first from a place that the caller thinks near; -1 for none. */
  int find(String name, int near) {
    if (places != null) {
      return places.getOrDefault(name, -1);
    }
    int size = names.size();
    for (int i = 0; i < size; i++) {
      int place = near + i < size ? near + i : near + i - size;
      if (names.get(place).equals(name)) {
        return place;
      }
    }
    return -1;
  }

  /** Gathers the members of an object. */
  static final class Gathered {
    private final List<String> names = new ArrayList<>(8);
    private final List<Json> values = new ArrayList<>(8);
    private @Nullable Map<String, Integer> places;

    /** Takes a member; false, with the value made unusable, if the name is there already. */
    boolean take(String name, Json value) {
      int there = find(name);
      if (there >= 0) {
        values.set(there, Word.BROKEN);
        return false;
      }
      if (places != null) {
        places.put(name, names.size());
      }
      names.add(name);
      values.add(value);
      if (names.size() == SMALL + 1) {
        index();
      }
      return true;
    }

    private int find(String name) {
      return places == null ? names.indexOf(name) : places.getOrDefault(name, -1);
    }

    private void index() {
      Map<String, Integer> index = new HashMap<>();
      for (String name : names) {
        index.put(name, index.size());
      }
      places = index;
    }

    Members all() {
      return new Members(names, values, places);
    }
  }
}
