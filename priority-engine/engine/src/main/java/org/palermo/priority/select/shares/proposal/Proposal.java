package org.palermo.priority.select.shares.proposal;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The purchase of a round.
 *
 * @param candidate the cheapest candidate; of several that are equally cheap the first by number
 * @param tied all that are equally cheap, in order; empty when there was no tie
 */
public record Proposal(int candidate, ImmutableIntArray tied) {}
