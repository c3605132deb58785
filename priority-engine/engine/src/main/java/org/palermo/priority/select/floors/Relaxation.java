package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableMap;
import org.palermo.priority.exact.Fraction;

/**
 * The smallest loosening of floors that makes the terms possible. All floors are first lowered by
 * one common factor, the largest that is possible; then each is raised again as far as the others
 * leave room, the smallest groups first, so that these lose last.
 *
 * @param factor the common factor, below 1
 * @param floors the floor that each window with a floor is left with, in the order of the terms
 */
public record Relaxation(Fraction factor, ImmutableMap<Window, Fraction> floors) {}
