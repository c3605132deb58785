package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object. Read every field first, then {@link #build}: so that all that is wrong
 * with an object is reported at once. Not thread-safe.
 */
public final class JsonObject {
  private static final int LONGEST_REFUSAL = 300;

  private final @Nullable Members members;
  private final Value whole;
  private final List<String> asked = new ArrayList<>(12);
  private int near;
  private int read;
  private boolean failed;

  JsonObject(@Nullable Members members, Value whole) {
    this.members = members;
    this.whole = whole;
    this.failed = members == null;
  }

  /** The object as a value. */
  public Value whole() {
    return whole;
  }

  /** Whether it is an object at all; otherwise that has been reported. */
  public boolean isThere() {
    return members != null;
  }

  /** The names in the document, in its order. */
  public ImmutableList<String> names() {
    return members == null ? ImmutableList.of() : members.names();
  }

  /** Whether the field is there. */
  public boolean has(String name) {
    return find(name) >= 0;
  }

  private int find(String name) {
    asked.add(name);
    return members == null ? -1 : members.find(name, near);
  }

  /** A field that must be there. */
  public <T> Field<T> required(String name, Value.As<T> as) {
    int place = find(name);
    if (place >= 0) {
      return read(name, place, as);
    }
    if (members != null) {
      whole.complain("missing-field", "the field " + name + " is missing", "add " + name);
    }
    failed = true;
    return Field.failed();
  }

  /** A field that may be missing. */
  public <T> Field<Optional<T>> optional(String name, Value.As<T> as) {
    int place = find(name);
    if (place < 0) {
      return Field.of(Optional.empty());
    }
    Field<T> field = read(name, place, as);
    return field.isRead() ? Field.of(Optional.of(field.get())) : Field.failed();
  }

  /** A field with a value to fall back on. */
  public <T> Field<T> orElse(String name, Value.As<T> as, T fallback) {
    int place = find(name);
    return place < 0 ? Field.of(fallback) : read(name, place, as);
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

  /** Every field of this object read in one way; nothing when one of them fails. */
  public <T> Optional<ImmutableMap<String, T>> entries(Value.As<T> as) {
    if (members == null) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, T> entries = ImmutableMap.builder();
    for (int i = 0; i < members.size(); i++) {
      String name = members.names().get(i);
      Field<T> field = read(name, i, as);
      if (field.isRead()) {
        entries.put(name, field.get());
      }
    }
    return failed ? Optional.empty() : Optional.of(entries.buildOrThrow());
  }

  /** Marks the object as one that cannot be built; the problem has been reported. */
  public void fail() {
    failed = true;
  }

  private <T> Field<T> read(String name, int place, Value.As<T> as) {
    near = place + 1;
    read++;
    Optional<T> value =
        members == null ? Optional.empty() : as.read(whole.to(name, members.value(place)));
    if (value.isEmpty()) {
      failed = true;
      return Field.failed();
    }
    return Field.of(value.get());
  }

  /**
   * The value built from the fields; empty, with every problem reported, when a field failed, is
   * unknown, or the value refuses its parts.
   */
  public <T> Optional<T> build(Supplier<T> value) {
    if (members != null && read < members.size()) {
      complainOfUnknown(members);
    }
    if (failed) {
      return Optional.empty();
    }
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      whole.complain(
          "invalid-value",
          Shown.plain(String.valueOf(refused.getMessage()), LONGEST_REFUSAL),
          "correct the value that is named");
      return Optional.empty();
    }
  }

  private void complainOfUnknown(Members given) {
    Set<String> known = new HashSet<>(asked);
    for (String name : given.names()) {
      if (!known.contains(name)) {
        failed = true;
        whole
            .to(name)
            .complain(
                "unknown-field",
                "no field is called " + Shown.quoted(name),
                () ->
                    Nearest.to(name, asked)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("leave it out"));
      }
    }
  }
}
