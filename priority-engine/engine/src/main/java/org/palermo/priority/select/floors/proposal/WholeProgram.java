package org.palermo.priority.select.floors.proposal;

/**
 * A program in whole numbers, as it is handed over for a proposal. The arrays are lent, not copied,
 * and not written to.
 *
 * @param values the value of each item
 * @param rowsOf for each item the rows in which it has an entry
 * @param entriesOf for each item its entries in those rows
 * @param least the least of each row
 * @param most the most of each row
 */
@SuppressWarnings("ArrayRecordComponent")
public record WholeProgram(
    long[] values, int[][] rowsOf, long[][] entriesOf, long[] least, long[] most) {}
