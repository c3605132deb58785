package org.palermo.priority.apportion;

import java.util.Arrays;

/**
 * Seats given out one after the other within a {@link SlotWindow}. Answers what {@link
 * SlotWindow#servable} does, for the seats given so far, at little cost for each. Changes as seats
 * are given; for one thread at a time.
 */
public final class Seating {
  private final SlotWindow window;
  private final int[] held;

  /** Places given so far. */
  private int given;

  /** Due dates after the next place of seats already given, in ascending order. */
  private int[] early = new int[8];

  private int earlySeats;
  private int tight;

  /** The seating before any seat is given beyond what all hold in any case. */
  public Seating(SlotWindow window) {
    this.window = window;
    this.held = window.leastHeld();
    this.tight = window.tightPlace(1, early, 0);
  }

  /** Whether the recipient may have the next place. */
  public boolean mayBeServed(int recipient) {
    return window.isReleased(recipient, held[recipient], given + 1)
        && window.duePlace(recipient, held[recipient] + 1) <= tight;
  }

  /** Gives the next place to the recipient, whether it may have it or not. */
  public void serve(int recipient) {
    held[recipient]++;
    given++;
    int due = window.duePlace(recipient, held[recipient]);
    dropUntil(given + 1);
    if (due > given + 1) {
      insert(due);
    }
    tight = window.tightPlace(given + 1, early, earlySeats);
  }

  private void dropUntil(int place) {
    int dropped = 0;
    while (dropped < earlySeats && early[dropped] <= place) {
      dropped++;
    }
    earlySeats -= dropped;
    System.arraycopy(early, dropped, early, 0, earlySeats);
  }

  private void insert(int due) {
    if (earlySeats == early.length) {
      early = Arrays.copyOf(early, 2 * early.length);
    }
    int at = earlySeats++;
    for (; at > 0 && early[at - 1] > due; at--) {
      early[at] = early[at - 1];
    }
    early[at] = due;
  }
}
