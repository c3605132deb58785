package org.palermo.priority.select.shares.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.palermo.priority.exact.Fraction;

/** What each payer's claimants have left, each, between two doubles. Changes as they pay. */
public final class MoneyBounds {
  private final PayerTable table;
  final double[] low;
  final double[] high;

  /**
   * @param start what there is at the start, by kind of share; 0 or more
   * @param kinds the kind of share of each payer
   */
  public MoneyBounds(PayerTable table, ImmutableList<Fraction> start, int[] kinds) {
    Enclosure[] enclosed = start.stream().map(Enclosure::of).toArray(Enclosure[]::new);
    this.table = table;
    this.low = Arrays.stream(kinds).mapToDouble(kind -> enclosed[kind].low()).toArray();
    this.high = Arrays.stream(kinds).mapToDouble(kind -> enclosed[kind].high()).toArray();
  }

  /** It has nothing left, as is known from elsewhere. */
  public void empty(int payer) {
    low[payer] = 0;
    high[payer] = 0;
  }

  /** All payers of a candidate pay for it, price times worth or all they have. */
  public void pay(int candidate, Fraction price) {
    pay(candidate, Enclosure.of(price));
  }

  void pay(int candidate, Enclosure price) {
    double dearest = price.high() * Enclosure.UP * Enclosure.UP;
    double cheapest = price.low() * Enclosure.DOWN * Enclosure.DOWN;
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      int payer = table.payerAt[entry];
      double worth = table.worthAt[entry];
      low[payer] = Math.max(0, (low[payer] - dearest * worth) * Enclosure.DOWN);
      high[payer] = Math.max(0, (high[payer] - cheapest * worth) * Enclosure.UP);
    }
  }
}
