package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Measure;

/**
 * A suggestion to a giver and to a State: so much of a resource would help to meet a need. It is
 * advice, and gives nothing out.
 *
 * @param resource id of the resource
 * @param need id of the need
 * @param measure in what it is counted
 * @param units how much, 1 or more
 * @param conditionsMet the conditions that the giver states, all of them met
 */
public record SuggestedMatch(
    String resource,
    String need,
    Measure measure,
    long units,
    ImmutableSortedSet<GivingConditions.Kind> conditionsMet) {}
