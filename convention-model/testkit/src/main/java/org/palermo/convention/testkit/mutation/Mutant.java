package org.palermo.convention.testkit.mutation;

import org.palermo.convention.gap.GapRule;

/**
 * A rule with one thing changed.
 *
 * @param rule the changed rule, under the id of the original
 * @param change what was changed, in words
 */
public record Mutant(GapRule rule, String change) {
  /** Such as {@code untoc.05.1: case 1 (critical): severity critical becomes major}. */
  @Override
  public String toString() {
    return rule.id() + ": " + change;
  }
}
