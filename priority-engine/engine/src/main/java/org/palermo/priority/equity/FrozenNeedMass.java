package org.palermo.priority.equity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.palermo.priority.exact.Fraction;

/**
 * The sum of severities of a group's needs, as it stood in an earlier cycle.
 *
 * <p>Frozen, because with this cycle's own figures raising a severity may bring a need a later
 * place: seven needs suffice for that.
 *
 * @param cycle the cycle that the figures are from
 * @param mass sum of severities by group, 0 or more; a group that is not named has 0
 */
public record FrozenNeedMass(String cycle, ImmutableMap<String, Long> mass)
    implements EntitlementBase {
  /**
   * @throws IllegalArgumentException if the cycle is blank or a sum is negative
   */
  public FrozenNeedMass {
    checkArgument(!cycle.isBlank(), "the cycle of the frozen figures is blank");
    mass.forEach((group, sum) -> checkArgument(sum >= 0, "the mass of %s is %s", group, sum));
  }

  @Override
  public String id() {
    return "FROZEN_NEED_MASS";
  }

  @Override
  public ImmutableList<Fraction> bases(ImmutableList<GroupInNeed> groups) {
    return groups.stream()
        .map(group -> Fraction.of(mass.getOrDefault(group.name(), 0L)))
        .collect(toImmutableList());
  }
}
