package org.palermo.priority.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;

/**
 * A document that lies beside this class, and the form it is written in.
 *
 * @param name file name
 * @param format its form
 */
record Shipped<T>(String name, Format<T> format) {
  /** The one record that the document is. */
  T one() {
    return reading().only();
  }

  /** All records of the document, in its order. */
  ImmutableList<T> all() {
    return reading().orThrow();
  }

  private Reading<T> reading() {
    try (InputStream in = requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
      return format.read(name, in);
    } catch (IOException cause) {
      throw new UncheckedIOException(name, cause);
    }
  }
}
