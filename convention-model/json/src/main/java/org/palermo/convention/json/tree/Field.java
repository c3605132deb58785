package org.palermo.convention.json.tree;

import org.jspecify.annotations.Nullable;

/** What was read for one field: a value, or nothing after a problem was reported. */
public final class Field<T> {
  private static final Field<?> FAILED = new Field<>(null);

  private final @Nullable T value;

  private Field(@Nullable T value) {
    this.value = value;
  }

  static <T> Field<T> of(T value) {
    return new Field<>(value);
  }

  @SuppressWarnings("unchecked") // holds no value, so it fits every type
  static <T> Field<T> failed() {
    return (Field<T>) FAILED;
  }

  /** Whether a value was read. */
  public boolean isRead() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if none was read: ask {@link #isRead()}, or call this after
   *     {@link JsonObject#isComplete} alone
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("a field that was not read");
    }
    return value;
  }

  /** The value, or another when none was read. */
  public T or(T other) {
    return value == null ? other : value;
  }
}
