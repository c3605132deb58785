package org.palermo.convention.assistance;

/**
 * A need and how far others already meet it.
 *
 * @param need the need
 * @param coverage how far it is met
 */
public record CoveredNeed(Need need, Coverage coverage) {}
