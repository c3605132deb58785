package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.palermo.priority.exact.Fraction;

/**
 * Conditions that no selection keeps together.
 *
 * @param parts the conditions, with figures
 * @param irreducible whether it is proven that without any one of them the others can be kept; not
 *     so only if the limit of steps was reached
 * @param leastCost when the budget is among them, the least that it costs to keep the others, in US
 *     dollars; empty when it is not, or when the limit of steps was reached
 */
public record Conflict(ImmutableList<Part> parts, boolean irreducible, OptionalLong leastCost) {
  /**
   * One condition, such as a floor of 3 where the pool has only 2.
   *
   * @param condition what no selection keeps together with the others
   * @param bound its bound: the budget, the floor or the ceiling
   * @param inPool what all candidates together have of the same: cost, or amount of the group
   */
  public record Part(Condition condition, Fraction bound, Fraction inPool) {}
}
