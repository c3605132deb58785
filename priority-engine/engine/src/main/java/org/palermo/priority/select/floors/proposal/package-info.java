/**
 * Where to look for a best selection, in floating point: prices and shares proposed by linear
 * programming. Nothing here is believed: whoever asks rounds the prices to whole numbers and
 * reckons from them, exactly, a bound that holds at any prices; a bad proposal costs time, never
 * truth. Read {@link org.palermo.priority.select.floors.proposal.BoundedDualSimplex} first.
 */
package org.palermo.priority.select.floors.proposal;
