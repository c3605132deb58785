/**
 * Totals in which no single State can be recognized. Read {@link
 * org.palermo.convention.disclosure.Count}, then {@link
 * org.palermo.convention.disclosure.SmallCells}. A figure behind which few States stand is
 * withheld, and so is what would let it be worked out from sums and from the figures beside it.
 *
 * <p>Left out: differences between reports of different days, of which each is made without
 * knowledge of the other. Source: decision 2/6 (b), with the visibility of its records.
 */
package org.palermo.convention.disclosure;
