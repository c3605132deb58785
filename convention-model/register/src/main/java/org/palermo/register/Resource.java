package org.palermo.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;

/**
 * A document that lies beside this class, and the form it is written in.
 *
 * @param name file name
 * @param format its form
 */
record Resource<T>(String name, Format<T> format) {
  /**
   * The one record that the document is.
   *
   * @throws InvalidDataException if anything is wrong with it
   */
  T one() {
    return reading().only();
  }

  /**
   * All records of the document, in its order.
   *
   * @throws InvalidDataException if anything is wrong with it
   */
  ImmutableList<T> all() {
    return reading().orThrow();
  }

  private Reading<T> reading() {
    try (InputStream in = open(name)) {
      return format.read(name, in);
    } catch (IOException cause) {
      throw new UncheckedIOException(name, cause);
    }
  }

  /** The bytes of a document, to be closed by the caller. */
  static InputStream open(String name) {
    return requireNonNull(Resource.class.getResourceAsStream(name), name);
  }
}
