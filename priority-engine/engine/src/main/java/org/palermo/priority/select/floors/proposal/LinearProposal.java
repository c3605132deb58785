package org.palermo.priority.select.floors.proposal;

/**
 * What linear programming proposes.
 *
 * @param prices a price for each row, above 0 where its upper bound holds the value down, below 0
 *     where its lower bound does
 * @param taken how much of each item is taken, from 0 to 1
 * @param looksImpossible whether no shares of items seem to keep all rows within their bounds
 * @param direction when it looks impossible, in which direction prices can grow without end and
 *     push the bound down; else zeros
 */
@SuppressWarnings("ArrayRecordComponent")
record LinearProposal(
    double[] prices, double[] taken, boolean looksImpossible, double[] direction) {}
