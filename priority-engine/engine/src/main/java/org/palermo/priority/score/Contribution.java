package org.palermo.priority.score;

import org.palermo.convention.spi.Reading;

/**
 * What one criterion adds to the score of a need.
 *
 * @param criterion id of the criterion
 * @param weight in basis points
 * @param reading what was read off the need
 * @param utility on the criterion's scale, for severity after coverage
 * @param points weight times utility
 */
public record Contribution(
    String criterion, int weight, Reading reading, Interval utility, Interval points) {}
