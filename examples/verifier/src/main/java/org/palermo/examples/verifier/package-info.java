/**
 * A second reckoning of what a run wrote. Read {@link org.palermo.examples.verifier.Verifier}
 * first, then {@link org.palermo.examples.verifier.ListCheck}, which holds the list against the
 * rule's guarantees, and {@link org.palermo.examples.verifier.ReasonCheck}, which holds each reason
 * against the list; {@link org.palermo.examples.verifier.Entitled} shares out places for both. What
 * the profile weighs is taken as it is told: only the sums are confirmed.
 */
@org.jspecify.annotations.NullMarked
package org.palermo.examples.verifier;
