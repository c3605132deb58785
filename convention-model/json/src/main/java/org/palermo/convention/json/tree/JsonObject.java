package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object. Read every field first, then {@link #build}: so that all that is wrong
 * with an object is reported at once.
 */
public final class JsonObject {
  private final @Nullable ImmutableMap<String, Json> members;
  private final Value whole;
  private final Problems problems;
  private final Set<String> known = new HashSet<>();
  private boolean failed;

  JsonObject(@Nullable ImmutableMap<String, Json> members, Value whole, Problems problems) {
    this.members = members;
    this.whole = whole;
    this.problems = problems;
    this.failed = members == null;
  }

  /** The object as a value. */
  public Value whole() {
    return whole;
  }

  /** The names in the document, in its order. */
  public ImmutableSet<String> names() {
    return members == null ? ImmutableSet.of() : members.keySet();
  }

  /** Whether the field is there. */
  public boolean has(String name) {
    known.add(name);
    return members != null && members.containsKey(name);
  }

  /** A field that must be there. */
  public <T> Field<T> required(String name, Value.As<T> as) {
    if (has(name)) {
      return read(name, as);
    }
    if (members != null) {
      whole.complain("missing-field", "the field " + name + " is missing", "add it");
    }
    failed = true;
    return Field.failed();
  }

  /** A field that may be missing. */
  public <T> Field<Optional<T>> optional(String name, Value.As<T> as) {
    if (!has(name)) {
      return Field.of(Optional.empty());
    }
    Field<T> read = read(name, as);
    return read.isRead() ? Field.of(Optional.of(read.get())) : Field.failed();
  }

  /** A field with a value to fall back on. */
  public <T> Field<T> orElse(String name, Value.As<T> as, T fallback) {
    return has(name) ? read(name, as) : Field.of(fallback);
  }

  /** A list that must be there; one element that fails spoils it. */
  public <T> Field<ImmutableList<T>> list(String name, Value.As<T> as) {
    return required(name, value -> value.list(as));
  }

  /** A list that may be missing, which means empty. */
  public <T> Field<ImmutableList<T>> listOrEmpty(String name, Value.As<T> as) {
    return orElse(name, value -> value.list(as), ImmutableList.of());
  }

  /** A map from name to value. */
  public <T> Field<ImmutableMap<String, T>> map(String name, Value.As<T> as) {
    return required(name, value -> value.object().entries(as));
  }

  /** Every field of this object read in one way. */
  public <T> Optional<ImmutableMap<String, T>> entries(Value.As<T> as) {
    if (members == null) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, T> entries = ImmutableMap.builder();
    int good = 0;
    for (Map.Entry<String, Json> member : members.entrySet()) {
      Optional<T> read = as.read(member(member.getKey(), member.getValue()));
      if (read.isPresent()) {
        entries.put(member.getKey(), read.get());
        good++;
      }
    }
    return good == members.size() ? Optional.of(entries.buildOrThrow()) : Optional.empty();
  }

  /** Marks the object as one that cannot be built; the problem has been reported. */
  public void fail() {
    failed = true;
  }

  private <T> Field<T> read(String name, Value.As<T> as) {
    Json node = members == null ? null : members.get(name);
    Optional<T> read = node == null ? Optional.empty() : as.read(member(name, node));
    if (read.isEmpty()) {
      failed = true;
      return Field.failed();
    }
    return Field.of(read.get());
  }

  private Value member(String name, Json node) {
    return new Value(node, whole.at().to(name), problems);
  }

  /**
   * The value built from the fields; empty, with every problem reported, when a field failed, is
   * unknown, or the value refuses its parts.
   */
  public <T> Optional<T> build(Supplier<T> value) {
    if (members != null) {
      members.keySet().stream().filter(name -> !known.contains(name)).forEach(this::unknown);
    }
    if (failed) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      whole.complain("invalid-value", String.valueOf(refused.getMessage()), "correct it");
      return Optional.empty();
    }
  }

  private void unknown(String name) {
    failed = true;
    member(name, new Json.Null())
        .complain(
            "unknown-field",
            "no field is called " + Value.shown(name),
            Nearest.to(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("leave it out"));
  }
}
