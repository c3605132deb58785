package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions of an instrument, or of one review cluster of it.
 *
 * @param instrument code of the instrument
 * @param cluster code of the cluster; empty for the whole instrument
 */
public record Scope(String instrument, Optional<String> cluster) {
  /**
   * Reads {@code TIP} or {@code UNTOC/IV}; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is of neither form
   */
  public static Scope parse(String text) {
    checkArgument(
        text.matches("[A-Z][A-Z0-9_]{0,31}(/[A-Za-z0-9_]{1,16})?"),
        "a scope reads like TIP or UNTOC/IV, was '%s'",
        text);
    int slash = text.indexOf('/');
    return slash < 0
        ? new Scope(text, Optional.empty())
        : new Scope(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
  }

  /** Whether a question lies in it. */
  public boolean holds(Question question) {
    return question.instrument().equals(instrument)
        && (cluster.isEmpty() || cluster.equals(question.cluster()));
  }

  // Written out, since scopes are keys: what a record brings by itself is slow at each start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scope scope
        && instrument.equals(scope.instrument)
        && cluster.equals(scope.cluster);
  }

  @Override
  public int hashCode() {
    return 31 * instrument.hashCode() + cluster.hashCode();
  }

  @Override
  public String toString() {
    return cluster.map(code -> instrument + "/" + code).orElse(instrument);
  }
}
