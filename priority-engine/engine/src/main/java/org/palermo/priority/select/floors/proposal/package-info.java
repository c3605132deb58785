/**
 * Where to look for a best selection, in floating point: prices and shares proposed by linear
 * programming. Nothing here is believed: whole numbers go in, whole prices and parts come out, and
 * whoever asks reckons from these, exactly, a bound that holds at any prices; a bad proposal costs
 * time, never truth. Read {@link org.palermo.priority.select.floors.proposal.WholeProposal} first.
 */
package org.palermo.priority.select.floors.proposal;
