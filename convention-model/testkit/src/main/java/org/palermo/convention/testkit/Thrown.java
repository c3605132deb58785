package org.palermo.convention.testkit;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What comes of work that must come to something. */
final class Thrown {
  private Thrown() {}

  /** That it threw, or gave nothing back, in words; empty if all is well. */
  static Optional<String> by(Supplier<? extends @Nullable Object> work) {
    try {
      return work.get() == null ? Optional.of("gave nothing back") : Optional.empty();
    } catch (RuntimeException thrown) {
      return Optional.of("threw " + thrown);
    }
  }
}
