package org.palermo.convention.testkit.proof;

import org.palermo.convention.gap.Equivalent;

/**
 * One lawful way to meet a duty, as a rule lists it.
 *
 * @param rule id of the rule that lists it
 * @param question the question by which a State says that this is its way
 * @param equivalent the way itself
 */
public record Way(String rule, String question, Equivalent equivalent) {
  /** The option by which a State says it. */
  public String option() {
    return equivalent.option();
  }
}
