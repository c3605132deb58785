package org.palermo.priority.select.shares.proposal;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.Optional;

/**
 * How the payers of a candidate would pay at its exact price, as far as the bounds tell. Those in
 * neither set surely pay in full and have something left after it.
 *
 * @param emptied payers who surely give all they have, as entries counted from the candidate's
 *     first
 * @param doubtful entries of those of whom the bounds do not tell
 */
public record PayerSplit(BitSet emptied, ImmutableIntArray doubtful) {
  /** The split of a candidate's payers; empty if they surely have too little together. */
  public static Optional<PayerSplit> of(PayerTable table, MoneyBounds money, int candidate) {
    PriceBounds prices = new PriceBounds(table, money);
    double low = prices.low(candidate);
    return low == Double.POSITIVE_INFINITY
        ? Optional.empty()
        : Optional.of(
            split(table, money, candidate, new Enclosure(low, prices.high(candidate, low))));
  }

  private static PayerSplit split(
      PayerTable table, MoneyBounds money, int candidate, Enclosure price) {
    BitSet emptied = new BitSet();
    ImmutableIntArray.Builder doubtful = ImmutableIntArray.builder();
    int start = table.start(candidate);
    for (int entry = start; entry < table.end(candidate); entry++) {
      int payer = table.payer(entry);
      double worth = table.worthAt[entry];
      if (money.high[payer] <= Math.nextDown(price.low() * worth)) {
        emptied.set(entry - start);
      } else if (money.low[payer] < Math.nextUp(price.high() * worth)) {
        doubtful.add(entry);
      }
    }
    return new PayerSplit(emptied, doubtful.build());
  }
}
