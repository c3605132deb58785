package org.palermo.priority.rank;

import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.exact.Fraction;

/**
 * Webster's sequence among groups: the next place goes to the largest base over places held and a
 * half. Groups with base 0 come after all others, with their needs for base.
 */
final class Contest {
  private final Entitlements groups;
  private final int[] held;
  private final boolean[] hasBase;
  private final Fraction[] priorities;

  Contest(Entitlements groups) {
    this.groups = groups;
    this.held = new int[groups.size()];
    this.hasBase = new boolean[held.length];
    this.priorities = new Fraction[held.length];
    for (int g = 0; g < held.length; g++) {
      hasBase[g] = groups.groups().get(g).base().signum() > 0;
      priorities[g] = reckon(g);
    }
  }

  private Fraction reckon(int group) {
    Entitlements.Entitled entitled = groups.groups().get(group);
    Fraction base = hasBase[group] ? entitled.base() : Fraction.of(entitled.cap());
    return base.times(2).dividedBy(2L * held[group] + 1);
  }

  /** Marks the groups with needs left than which none with needs left is stronger. */
  void mark(boolean[] strongest) {
    int best = -1;
    for (int g = 0; g < held.length; g++) {
      best = isOpen(g) && (best < 0 || isStronger(g, best)) ? g : best;
    }
    for (int g = 0; g < held.length; g++) {
      strongest[g] = isOpen(g) && !isStronger(best, g);
    }
  }

  /** The first group with needs left that is stronger; below 0 if there is none. */
  int stronger(int group) {
    for (int g = 0; g < held.length; g++) {
      if (isOpen(g) && isStronger(g, group)) {
        return g;
      }
    }
    return -1;
  }

  void serve(int group) {
    held[group]++;
    priorities[group] = reckon(group);
  }

  int held(int group) {
    return held[group];
  }

  Fraction priority(int group) {
    return priorities[group];
  }

  private boolean isOpen(int group) {
    return held[group] < groups.most(group);
  }

  private boolean isStronger(int one, int other) {
    return hasBase[one] == hasBase[other]
        ? priorities[one].compareTo(priorities[other]) > 0
        : hasBase[one];
  }
}
