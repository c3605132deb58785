package org.palermo.priority.apportion;

import org.palermo.priority.exact.Fraction;

/**
 * One of those among whom seats are shared out. Checked by {@link House}, which names all that is
 * wrong at once.
 *
 * @param name how it is called; a label, compared with nothing but itself
 * @param weight what its share is in proportion to; 0 or more, and with 0 it holds its floor alone
 * @param floor seats it holds in any case; 0 or more
 * @param cap seats it never exceeds; at least the floor, {@link Integer#MAX_VALUE} for no cap
 */
public record Recipient(String name, Fraction weight, int floor, int cap) {
  /** A recipient with neither floor nor cap. */
  public static Recipient of(String name, long weight) {
    return of(name, Fraction.of(weight));
  }

  /** A recipient with neither floor nor cap. */
  public static Recipient of(String name, Fraction weight) {
    return new Recipient(name, weight, 0, Integer.MAX_VALUE);
  }

  /** The same with that floor. */
  public Recipient withFloor(int seats) {
    return new Recipient(name, weight, seats, cap);
  }

  /** The same with that cap. */
  public Recipient withCap(int seats) {
    return new Recipient(name, weight, floor, seats);
  }
}
