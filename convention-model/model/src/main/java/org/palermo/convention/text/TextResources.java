package org.palermo.convention.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where texts are read from. A module shows its resources to nobody else, so whoever has texts
 * hands over the way to them, such as {@code MyTexts.class::getResourceAsStream}.
 */
@FunctionalInterface
public interface TextResources {
  /** The resource of that name; null if there is none. */
  @Nullable InputStream open(String name);

  /**
   * The texts of a file of properties in UTF-8, by key.
   *
   * @throws NullPointerException with the name, if there is no such resource
   */
  default ImmutableSortedMap<String, String> read(String name) {
    Properties read = new Properties();
    try (InputStream in = requireNonNull(open(name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
    return ImmutableSortedMap.copyOf(Maps.fromProperties(read));
  }
}
