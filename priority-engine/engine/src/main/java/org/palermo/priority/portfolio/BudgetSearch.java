package org.palermo.priority.portfolio;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * The search for a budget at which something is chosen, and with one dollar less is not.
 *
 * @param now a budget at which it is not chosen
 * @param all a budget that buys everything worth something
 * @param isChosen whether it is chosen at a budget
 */
record BudgetSearch(long now, long all, LongPredicate isChosen) {
  OptionalLong entry() {
    long out = now;
    long step = 1;
    while (out < all) {
      long next = Math.min(all, now + step);
      if (isChosen.test(next)) {
        return OptionalLong.of(between(out, next));
      }
      out = next;
      step *= 2;
    }
    return OptionalLong.empty();
  }

  private long between(long out, long in) {
    long below = out;
    long above = in;
    while (above - below > 1) {
      long middle = (below + above) >>> 1;
      if (isChosen.test(middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }
}
