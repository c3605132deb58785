package org.palermo.convention.json.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The words of a closed list, and what they stand for.
 *
 * @param <T> what a word stands for
 */
public final class Codes<T> implements Value.As<T> {
  private final ImmutableMap<String, T> words;

  private Codes(ImmutableMap<String, T> words) {
    this.words = words;
  }

  /** Those words. */
  public static <T> Codes<T> of(ImmutableMap<String, T> words) {
    return new Codes<>(words);
  }

  /** Words that stand for themselves. */
  public static Codes<String> of(Iterable<String> words) {
    ImmutableMap.Builder<String, String> itself = ImmutableMap.builder();
    words.forEach(word -> itself.put(word, word));
    return new Codes<>(itself.buildOrThrow());
  }

  /** The values of a closed scale, each by its name in small letters: its code on the wire. */
  public static <E extends Enum<E>> Codes<E> of(E[] values) {
    ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
    for (E value : values) {
      words.put(code(value), value);
    }
    return new Codes<>(words.buildOrThrow());
  }

  /** The code of a value of a closed scale. */
  public static String code(Enum<?> value) {
    return Ascii.toLowerCase(value.name());
  }

  /** What the word stands for that is read. */
  @Override
  public Optional<T> read(Value value) {
    return value.oneOf(words);
  }
}
