package org.palermo.priority.select.floors.proposal;

/**
 * The largest value of items that may be taken in part, such that every row lies within its bounds.
 * The arrays are lent, not copied, and not written to.
 *
 * @param values the value of each item
 * @param rowsOf for each item the rows in which it has an entry
 * @param entriesOf for each item its entries in those rows, best of a size near 1
 * @param least the least of each row
 * @param most the most of each row, finite
 */
@SuppressWarnings("ArrayRecordComponent")
record LinearProgram(
    double[] values, int[][] rowsOf, double[][] entriesOf, double[] least, double[] most) {}
