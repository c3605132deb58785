package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A list in which nothing stands twice; what does is reported where it stands again.
 *
 * @param as how one element is read
 */
public record Distinct<T>(Value.As<T> as) implements Value.As<ImmutableSet<T>> {
  /** The elements in the order of the document; nothing when one fails or stands there twice. */
  @Override
  public Optional<ImmutableSet<T>> read(Value value) {
    Set<T> seen = new HashSet<>();
    return value
        .list(
            element ->
                as.read(element)
                    .filter(
                        word -> {
                          boolean once = seen.add(word);
                          if (!once) {
                            element.complain(
                                "listed-twice",
                                Shown.quoted(word.toString()) + " is listed twice",
                                "leave one of them");
                          }
                          return once;
                        }))
        .map(ImmutableSet::copyOf);
  }
}
