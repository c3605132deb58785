package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object. Read every field first, then ask {@link #isComplete}: so that all that
 * is wrong with an object is reported at once. Not thread-safe.
 */
public final class JsonObject {
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

  /** A field that must be there, and is null when there is nothing to say. */
  public <T> Field<Optional<T>> orNull(String name, Value.As<T> as) {
    int place = find(name);
    if (place >= 0 && members != null && whole.to(name, members.value(place)).isNull()) {
      near = place + 1;
      read++;
      return Field.of(Optional.empty());
    }
    Field<T> field = required(name, as);
    return field.isRead() ? Field.of(Optional.of(field.get())) : Field.failed();
  }

  /** A field with a value to fall back on. */
  public <T> Field<T> orElse(String name, Value.As<T> as, T fallback) {
    int place = find(name);
    return place < 0 ? Field.of(fallback) : read(name, place, as);
  }

  /** A list that must be there; one element that fails spoils it. */
  public <T> Field<ImmutableList<T>> list(String name, Value.As<T> as) {
    return required(name, new EveryOne<>(as));
  }

  /** A list that may be missing, which means empty. */
  public <T> Field<ImmutableList<T>> listOrEmpty(String name, Value.As<T> as) {
    int place = find(name);
    return place < 0 ? Field.of(ImmutableList.of()) : read(name, place, new EveryOne<>(as));
  }

  /** A map from name to value. */
  public <T> Field<ImmutableMap<String, T>> map(String name, Value.As<T> as) {
    return required(name, new EveryEntry<>(as));
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
        members == null ? Optional.empty() : whole.to(name, members.value(place)).as(as);
    if (value.isEmpty()) {
      failed = true;
      return Field.failed();
    }
    return Field.of(value.get());
  }

  /**
   * Whether the record can be built: every field asked for was read, and there is no other. What is
   * wrong has been reported.
   */
  public boolean isComplete() {
    if (members != null && read < members.size()) {
      complainOfUnknown(members);
    }
    return !failed;
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

  /** Reads a list of which no element may fail. */
  private record EveryOne<T>(Value.As<T> as) implements Value.As<ImmutableList<T>> {
    @Override
    public Optional<ImmutableList<T>> read(Value value) {
      return value.list(as);
    }
  }

  /** Reads an object as a map. */
  private record EveryEntry<T>(Value.As<T> as) implements Value.As<ImmutableMap<String, T>> {
    @Override
    public Optional<ImmutableMap<String, T>> read(Value value) {
      return value.object().entries(as);
    }
  }
}
