package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;

/** The words of a closed list. */
public final class Codes {
  private Codes() {}

  /** The values by their codes, in their order. */
  public static <T> ImmutableMap<String, T> of(T[] values, Function<T, String> code) {
    ImmutableMap.Builder<String, T> words = ImmutableMap.builder();
    for (T value : values) {
      words.put(code.apply(value), value);
    }
    return words.buildOrThrow();
  }
}
