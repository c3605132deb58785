package org.palermo.priority.robust;

/**
 * Bounds on the place that a need can have by score, whatever the weights and the missing answers
 * turn out to be. The true best and worst place lie within them and may be narrower: with utilities
 * (2, 6), (3, 2) and (4, 0) the second is necessarily below neither of the others, so its bound is
 * place 1, and yet it is never first while the first criterion weighs at least as much.
 *
 * @param need id of the need
 * @param best 1 and the number of needs necessarily above it
 * @param worst the number of needs less those necessarily below it
 */
public record RankBounds(String need, int best, int worst) {}
