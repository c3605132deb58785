/**
 * How far places rest on what nobody knows: on weights that could be argued otherwise, and on
 * answers that are missing.
 *
 * <p>Source: decision 2/6 (c)(ii). Read {@link org.palermo.priority.robust.WeightSet} (which
 * weights count as possible) and {@link org.palermo.priority.robust.Relations} (what holds whatever
 * the weights and the answers turn out to be, exactly); then {@link
 * org.palermo.priority.robust.SampledPlaces} (how often a need has which place when both are drawn
 * at random, balance included), {@link org.palermo.priority.robust.CutStandings} (which needs are
 * within the first places either way) and {@link org.palermo.priority.robust.NextQuestion} (whose
 * answer could move most).
 *
 * <p>Necessary and possible relations: Greco, Mousseau and Słowiński, Ordinal regression revisited
 * (2008). Needs are compared; States never are.
 */
package org.palermo.priority.robust;
