package org.palermo.priority.rank;

import java.util.Optional;
import org.palermo.priority.exact.Fraction;

/** How far each legal tradition is from its target while places are given out. */
final class TraditionCounts {
  private final TraditionTargets targets;

  /** Units of each tradition in one claim, by type. */
  private final long[][] parts;

  private final long[] held;

  /** Largest deviation with each type, where reckoned for the next place. */
  private final long[] off;

  private int places;

  TraditionCounts(Tier tier, TraditionTargets targets) {
    this.targets = targets;
    this.held = new long[targets.units.length];
    this.parts = new long[tier.types()][held.length];
    this.off = new long[tier.types()];
    for (int t = 0; t < parts.length; t++) {
      for (int h = 0; h < held.length; h++) {
        parts[t][h] = targets.unitsOf(tier.mixOf.get(t).of(targets.traditions.asList().get(h)));
      }
    }
  }

  void serve(int type) {
    for (int h = 0; h < held.length; h++) {
      held[h] += parts[type][h];
    }
    places++;
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
    for (int h = 0; h < held.length; h++) {
      worst = Math.max(worst, offWith(type, h));
    }
    return worst;
  }

  private long offWith(int type, int tradition) {
    return Math.abs(
        held[tradition] + parts[type][tradition] - targets.units[tradition][places + 1]);
  }

  /** The largest whole number of units within theta. */
  long units(Fraction theta) {
    return theta.times(targets.unitsOfPlace).floor();
  }

  Fraction places(long units) {
    return Fraction.of(units, targets.unitsOfPlace);
  }

  /** Keeps of the marked types those within theta; if none is, those that are least beyond it. */
  void keepNearest(boolean[] eligible, Fraction theta) {
    long bound = bound(eligible, units(theta));
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
    long bound = bound(open, units(theta));
    long own = worstWith(type);
    if (own <= bound) {
      return Optional.empty();
    }
    int furthest = 0;
    for (int h = 0; h < held.length; h++) {
      furthest = offWith(type, h) == own && offWith(type, furthest) < own ? h : furthest;
    }
    boolean within = bound <= units(theta);
    return Optional.of(
        new Hindrance.Theta(
            targets.traditions.asList().get(furthest),
            place,
            places(own),
            within ? theta : places(bound),
            within));
  }
}
