package org.palermo.priority.select.shares;

import java.util.BitSet;
import org.palermo.priority.exact.Fraction;

/**
 * How a candidate would be paid for.
 *
 * @param candidate the candidate
 * @param price the exact price of a unit of benefit
 * @param emptied payers who give all they have, as entries counted from the candidate's first; all
 *     others pay in full and have something left
 */
record Settlement(int candidate, Fraction price, BitSet emptied) {}
