/**
 * How far places rest on what nobody knows: on weights that could be argued otherwise, and on
 * answers that are missing.
 *
 * <p>Source: decision 2/6 (c)(ii). Read {@link org.palermo.priority.robust.WeightSet} (which
 * weights count as possible) and {@link org.palermo.priority.robust.Relations} (what holds whatever
 * the weights and the answers turn out to be, exactly).
 *
 * <p>Necessary and possible relations: Greco, Mousseau and Słowiński, Ordinal regression revisited
 * (2008). Needs are compared; States never are.
 */
package org.palermo.priority.robust;
