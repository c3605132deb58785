package org.palermo.convention.json.tree;

import java.util.Optional;

/**
 * How one kind of record stands in a document.
 *
 * <p>Forms are classes and share their ways to read, where lambdas would be shorter, because each
 * lambda is linked at its first use and a bundle of plugins is read before anything can be shown.
 *
 * @param <T> the record
 */
public interface Form<T> extends Value.As<T> {
  /** Writes a record. */
  void write(T record, JsonWriter out);

  /** What tells a record from others of its kind; empty for records that may occur twice. */
  default Optional<String> id(T record) {
    return Optional.empty();
  }
}
