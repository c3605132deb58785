package org.palermo.convention.testkit.proof;

import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;

/**
 * A rule that finds more missing where a State meets a duty in one lawful way than where it meets
 * the same duty in another, all else alike.
 *
 * @param rule the rule that tells the ways apart
 * @param harmed the way that it overlooks
 * @param spared a way that it accepts
 * @param found how much it finds missing on the way overlooked
 * @param otherwise how much on the other; {@code INFO} for nothing
 * @param onHarmed the smallest answers that show it, in the way overlooked
 * @param onSpared the same State in the other way
 */
public record UnequalWays(
    GapRule rule,
    Way harmed,
    Way spared,
    Severity found,
    Severity otherwise,
    Witness onHarmed,
    Witness onSpared) {}
