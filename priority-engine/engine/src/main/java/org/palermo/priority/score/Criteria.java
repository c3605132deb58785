package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.spi.PriorityCriterion;

/**
 * The criteria at hand beside those that a profile brings by its own data: the standard ones and
 * what others provide.
 *
 * @param byId each criterion by its id
 */
public record Criteria(ImmutableSortedMap<String, PriorityCriterion> byId) {
  /**
   * The standard criteria and those.
   *
   * @throws InvalidDataException with every id that is used twice, that of the criterion which a
   *     profile brings itself among them
   */
  public static Criteria of(Iterable<? extends PriorityCriterion> provided) {
    TreeMap<String, PriorityCriterion> all = new TreeMap<>(Comparator.naturalOrder());
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    ImmutableList.<PriorityCriterion>builder()
        .add(StandardCriterion.values())
        .addAll(provided)
        .build()
        .forEach(
            criterion -> {
              if (criterion.id().equals(EffectOnOthers.ID)
                  || all.putIfAbsent(criterion.id(), criterion) != null) {
                found.add(
                    new Problem(
                        "criteria",
                        criterion.id(),
                        "id-twice",
                        "two criteria have this id, one of them " + criterion.getClass().getName(),
                        "remove one"));
              }
            });
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return new Criteria(ImmutableSortedMap.copyOf(all));
  }

  /** The standard criteria alone. */
  public static Criteria standard() {
    return of(ImmutableList.of());
  }

  /**
   * The standard criteria and those that the service loader finds.
   *
   * @throws InvalidDataException with every id that is used twice
   */
  public static Criteria load() {
    return of(ServiceLoader.load(PriorityCriterion.class));
  }

  /** The criterion of that id, as the profile in use makes it. */
  Optional<PriorityCriterion> of(String id, Profile profile) {
    return id.equals(EffectOnOthers.ID)
        ? Optional.of(new EffectOnOthers(profile.effectOnOthers()))
        : Optional.ofNullable(byId.get(id));
  }
}
