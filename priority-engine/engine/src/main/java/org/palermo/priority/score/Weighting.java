package org.palermo.priority.score;

/**
 * How much a criterion counts, and on which scale. Checked by {@link Profile}.
 *
 * @param criterion id of the criterion
 * @param weight in basis points, 0 or more; with 0 it is read by nobody and has no effect at all
 * @param scale brings its readings to utilities
 */
public record Weighting(String criterion, int weight, Scale scale) {}
