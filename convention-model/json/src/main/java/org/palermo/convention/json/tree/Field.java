package org.palermo.convention.json.tree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read for one field: a value, or nothing after a problem was reported. */
public final class Field<T> {
  private final @Nullable T value;

  private Field(@Nullable T value) {
    this.value = value;
  }

  static <T> Field<T> of(T value) {
    return new Field<>(value);
  }

  static <T> Field<T> failed() {
    return new Field<>(null);
  }

  /** Whether a value was read. */
  public boolean isRead() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws NullPointerException if none was read: ask {@link #isRead()}, or call this in {@link
   *     JsonObject#build} alone
   */
  public T get() {
    return Objects.requireNonNull(value, "a field that was not read");
  }
}
