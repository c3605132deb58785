package org.palermo.priority.select.shares;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.exact.Fraction;

/**
 * What somebody has paid for so far, at the full price. Payers with the same share and the same
 * history share one object, so that what they have left is worked out once.
 */
final class History {
  private final int shareKind;
  private final int round;
  private final long worth;
  private final @Nullable History before;
  private final Map<Long, History> latest = new HashMap<>();
  private int roundOfLatest = -1;
  private @Nullable Fraction left;

  private History(int shareKind, int round, long worth, @Nullable History before) {
    this.shareKind = shareKind;
    this.round = round;
    this.worth = worth;
    this.before = before;
  }

  /** Nothing has been paid. */
  static History start(int shareKind) {
    return new History(shareKind, -1, 0, null);
  }

  /** This, and so many units of worth at the price of that round. */
  History then(int nextRound, long worthThen) {
    if (roundOfLatest != nextRound) {
      latest.clear();
      roundOfLatest = nextRound;
    }
    return latest.computeIfAbsent(
        worthThen, units -> new History(shareKind, nextRound, units, this));
  }

  int shareKind() {
    return shareKind;
  }

  /** The round of the latest payment; -1 at the start. */
  int round() {
    return round;
  }

  /** What was worth so much in that round; 0 at the start. */
  long worth() {
    return worth;
  }

  /** The history before that payment; itself at the start. */
  History before() {
    return before == null ? this : before;
  }

  /** What is left, exactly. */
  Fraction left(PriceLedger ledger) {
    if (left == null) {
      left = ledger.left(this);
    }
    return left;
  }
}
