package org.palermo.priority.select.floors.proposal;

/**
 * Proposed prices in whole parts of one unit of value; what follows from them is reckoned by
 * whoever uses them, and holds at any prices.
 *
 * @param unit into how many parts one unit of value is divided
 * @param prices a price for each row
 */
@SuppressWarnings("ArrayRecordComponent")
public record WholePrices(long unit, long[] prices) {}
