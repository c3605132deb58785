package org.palermo.priority.equity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * The bases that can be named: the two standard ones, the standard mix, and what others provide.
 *
 * @param byId each base by its id, in the order of ids
 */
public record EntitlementBases(ImmutableSortedMap<String, EntitlementBase> byId) {
  /**
   * The built-in bases and those.
   *
   * @throws InvalidDataException with every id that is used twice
   */
  public static EntitlementBases of(Iterable<EntitlementBase> provided) {
    TreeMap<String, EntitlementBase> all = new TreeMap<>(Comparator.naturalOrder());
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    ImmutableList.<EntitlementBase>builder()
        .add(StandardBase.values())
        .add(MixedBase.standard())
        .addAll(provided)
        .build()
        .forEach(
            base -> {
              if (all.putIfAbsent(base.id(), base) != null) {
                found.add(
                    new Problem(
                        "entitlement bases",
                        base.id(),
                        "id-twice",
                        "two bases have this id, one of them " + base.getClass().getName(),
                        "remove one"));
              }
            });
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return new EntitlementBases(ImmutableSortedMap.copyOf(all));
  }

  /**
   * The built-in bases and those that the service loader finds.
   *
   * @throws InvalidDataException with every id that is used twice
   */
  public static EntitlementBases load() {
    return of(ServiceLoader.load(EntitlementBase.class));
  }
}
