package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;

/** The records of an array: those that can be read, each id once. */
final class Several {
  private Several() {}

  /** The good ones; what is wrong with the others, among it an id used before, is reported. */
  static <T> ImmutableList<T> of(Value array, Form<T> form) {
    ImmutableList.Builder<T> good = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (Value element : array.elements().orElse(ImmutableList.of())) {
      Optional<T> record = element.as(form);
      if (record.isPresent() && isNew(form.id(record.get()), seen, element)) {
        good.add(record.get());
      }
    }
    return good.build();
  }

  /** All of them; nothing when one cannot be read or has an id used before. */
  static <T> Optional<ImmutableList<T>> all(Value array, Value.As<T> as, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return array.list(
        element ->
            as.read(element).filter(record -> isNew(Optional.of(id.apply(record)), seen, element)));
  }

  private static boolean isNew(Optional<String> id, Set<String> seen, Value element) {
    if (id.isEmpty() || seen.add(id.get())) {
      return true;
    }
    element.complain(
        "duplicate-id",
        Shown.quoted(id.get()) + " stands for another record above",
        "give each record an id of its own, or leave one of them");
    return false;
  }
}
