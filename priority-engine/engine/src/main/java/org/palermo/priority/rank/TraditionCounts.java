package org.palermo.priority.rank;

import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/** How far each legal tradition is from its target while places are given out. */
final class TraditionCounts {
  private final TraditionTargets targets;

  private final long[] held;

  /** Units by which each tradition would be ahead at the next place if it had no part in it. */
  private final long[] ahead;

  /** Largest deviation with each type, where reckoned for the next place. */
  private final long[] off;

  private int places;

  TraditionCounts(Tier tier, TraditionTargets targets) {
    this.targets = targets;
    this.held = new long[targets.units.length];
    this.ahead = new long[held.length];
    this.off = new long[tier.types()];
    lookAhead();
  }

  void serve(int type) {
    for (int h = 0; h < held.length; h++) {
      held[h] += targets.parts[type][h];
    }
    places++;
    lookAhead();
  }

  private void lookAhead() {
    for (int h = 0; h < held.length && places + 1 < targets.units[h].length; h++) {
      ahead[h] = held[h] - targets.units[h][places + 1];
    }
  }

  /** Largest deviation of any tradition as things stand, in units. */
  long worst() {
    long worst = 0;
    for (int h = 0; h < held.length; h++) {
      worst = Math.max(worst, Math.abs(held[h] - targets.units[h][places]));
    }
    return worst;
  }

  /** The tradition that is furthest off, the first by name of several. */
  String worstTradition() {
    long worst = worst();
    for (int h = 0; h < held.length; h++) {
      if (Math.abs(held[h] - targets.units[h][places]) == worst) {
        return targets.traditions.asList().get(h);
      }
    }
    return "";
  }

  /** Largest deviation of any tradition once that type is served, in units. */
  long worstWith(int type) {
    long worst = 0;
    long[] parts = targets.parts[type];
    for (int h = 0; h < parts.length; h++) {
      worst = Math.max(worst, Math.abs(ahead[h] + parts[h]));
    }
    return worst;
  }

  private long offWith(int type, int tradition) {
    return Math.abs(ahead[tradition] + targets.parts[type][tradition]);
  }

  Fraction places(long units) {
    return Fraction.of(units, targets.unitsOfPlace);
  }

  /**
   * Keeps of the marked types those within theta; if none is, those that are least beyond it.
   *
   * @param theta in units
   */
  void keepNearest(boolean[] eligible, long theta) {
    long bound = bound(eligible, theta);
    for (int t = 0; t < eligible.length; t++) {
      eligible[t] = eligible[t] && off[t] <= bound;
    }
  }

  /** Theta, or the least deviation that can be had if that is more; reckons all that are open. */
  private long bound(boolean[] open, long theta) {
    long least = Long.MAX_VALUE;
    for (int t = 0; t < open.length; t++) {
      if (open[t]) {
        off[t] = worstWith(t);
        least = Math.min(least, off[t]);
      }
    }
    return Math.max(least, theta);
  }

  Optional<Hindrance> hindrance(int type, boolean[] open, Fraction theta, int place) {
    long allowed = targets.unitsWithin(theta);
    long bound = bound(open, allowed);
    long own = worstWith(type);
    if (own <= bound) {
      return Optional.empty();
    }
    int furthest = 0;
    for (int h = 0; h < held.length; h++) {
      furthest = offWith(type, h) == own && offWith(type, furthest) < own ? h : furthest;
    }
    boolean within = bound <= allowed;
    return Optional.of(
        new Hindrance.Theta(
            targets.traditions.asList().get(furthest),
            place,
            places(own),
            within ? theta : places(bound),
            within));
  }
}
