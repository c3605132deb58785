package org.palermo.priority.select.shares;

import com.google.common.primitives.ImmutableIntArray;
import org.palermo.priority.exact.Fraction;

/**
 * A candidate bought by claimants who all pay the same.
 *
 * @param candidate the candidate
 * @param price what each of them pays
 * @param payers who pays, by number, in order
 * @param heads how many claimants these stand for
 * @param tied all candidates that could be had at this very price in this round, in order; empty
 *     when there was no tie
 */
record EqualPurchase(
    int candidate, Fraction price, ImmutableIntArray payers, long heads, ImmutableIntArray tied) {
  /** Whether a candidate offered at that price would have been bought before this one. */
  boolean isAfter(Fraction otherPrice, int other) {
    int order = price.compareTo(otherPrice);
    return order > 0 || (order == 0 && candidate > other);
  }
}
