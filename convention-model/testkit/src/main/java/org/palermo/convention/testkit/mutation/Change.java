package org.palermo.convention.testkit.mutation;

/**
 * Something changed by one small step.
 *
 * @param changed what it has become
 * @param words what was changed
 */
record Change<T>(T changed, String words) {}
