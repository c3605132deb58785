package org.palermo.priority.select.shares.proposal;

/**
 * Bounds of the price at which a candidate's payers make up its cost, found by passes over them
 * without sorting.
 */
final class PriceBounds {
  private static final double FIRST_MARGIN = 0x1p-33;
  private static final double LAST_MARGIN = 0x1p-18;

  private final PayerTable table;
  private final MoneyBounds money;

  /** Bounds from what the payers have at the time of asking. */
  PriceBounds(PayerTable table, MoneyBounds money) {
    this.table = table;
    this.money = money;
  }

  /** Not above the price while nobody has paid for anything: all can pay in full. */
  double least(int candidate) {
    return Math.max(0, Math.nextDown(table.cost(candidate) / (double) table.worthToAll(candidate)));
  }

  /**
   * Not above the price and not below the bound given; the same as that if it is as near as these
   * passes come; infinite if the payers surely have too little. One pass.
   *
   * @param from a lower bound known already; 0 is one always
   */
  double raised(int candidate, double from) {
    double[] high = money.high;
    int[] payers = table.payerAt;
    double[] worths = table.worthAt;
    double[] heads = table.headsAt;
    int end = table.end(candidate);
    double spent = 0;
    double worth = 0;
    for (int entry = table.start(candidate); entry < end; entry++) {
      double has = high[payers[entry]];
      // All ones if it has less than the full price: a branch here would be guessed wrong too
      // often.
      long short64 = Double.doubleToRawLongBits(has - from * worths[entry]) >> 63;
      spent += Double.longBitsToDouble(Double.doubleToRawLongBits(has * heads[entry]) & short64);
      worth +=
          Double.longBitsToDouble(
              Double.doubleToRawLongBits(worths[entry] * heads[entry]) & ~short64);
    }
    double cost = table.cost(candidate);
    double most = Math.nextUp(spent * (1 + allowance(candidate)));
    if (worth == 0) {
      return most < cost ? Double.POSITIVE_INFINITY : from;
    }
    return Math.max(from, Math.nextDown(Math.nextDown(cost - most) / worth));
  }

  /** As near as these passes come to the price from below; infinite as above. */
  double low(int candidate) {
    double before = 0;
    double price = least(candidate);
    while (price > before && price < Double.POSITIVE_INFINITY) {
      before = price;
      price = raised(candidate, price);
    }
    return price;
  }

  /** Not below the price, and just above that lower bound; infinite if this does not work. */
  double justAbove(int candidate, double low) {
    double price = low * (1 + FIRST_MARGIN);
    return paidAt(candidate, price) >= table.cost(candidate) ? price : Double.POSITIVE_INFINITY;
  }

  /**
   * Not below the price; infinite if the payers may have too little or the bounds do not tell.
   *
   * @param low a lower bound of it, as near as it gets
   */
  double high(int candidate, double low) {
    for (double margin = FIRST_MARGIN; margin <= LAST_MARGIN; margin *= 8) {
      double price = low * (1 + margin);
      if (paidAt(candidate, price) >= table.cost(candidate)) {
        return price;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Not above what the payers give together at that price. */
  private double paidAt(int candidate, double price) {
    double[] low = money.low;
    int[] payers = table.payerAt;
    double[] worths = table.worthAt;
    double[] heads = table.headsAt;
    int end = table.end(candidate);
    double paid = 0;
    for (int entry = table.start(candidate); entry < end; entry++) {
      double most = price * worths[entry];
      double has = low[payers[entry]];
      paid += Math.min(has, most) * heads[entry];
    }
    return paid * (1 - allowance(candidate));
  }

  private double allowance(int candidate) {
    return (table.end(candidate) - table.start(candidate) + 2) * 0x1p-52;
  }
}
