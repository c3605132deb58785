package org.palermo.convention.decision.mobilization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pots of one measure and those who draw on them, one after the other: each gets as much as can be
 * had while those before keep what they got, by augmenting paths in whole units. The proof stands
 * at {@link ResourceMatching}.
 *
 * <p>Pots and takers are numbered from 0. Takers that may draw on the same pots are one taker.
 */
final class PriorityFlow {
  private static final int NOBODY = -1;

  private final long[] left;
  private final List<BitSet> mayDraw;

  /** By pot, what each taker has from it; never 0. */
  private final List<SortedMap<Integer, Long>> given = new ArrayList<>();

  /** Pots that are empty and that nothing can refill: no path goes through them any more. */
  private final BitSet spent = new BitSet();

  private final int[] takerBeforePot;
  private final int[] potBeforeTaker;

  /**
   * @param supplies what each pot holds
   * @param mayDraw for each taker, the pots on which it may draw
   */
  PriorityFlow(long[] supplies, List<BitSet> mayDraw) {
    this.left = supplies.clone();
    this.mayDraw = mayDraw;
    for (int pot = 0; pot < supplies.length; pot++) {
      given.add(new TreeMap<>());
    }
    this.takerBeforePot = new int[supplies.length];
    this.potBeforeTaker = new int[mayDraw.size()];
  }

  /** Gives a taker as much as can be had, up to what is wanted; returns how much that is. */
  long serve(int taker, long wanted) {
    long served = 0;
    while (served < wanted) {
      int pot = path(taker);
      if (pot == NOBODY) {
        return served;
      }
      served += push(taker, pot, wanted - served);
    }
    return served;
  }

  /** What each taker has from a pot, by taker. */
  SortedMap<Integer, Long> given(int pot) {
    return given.get(pot);
  }

  /**
   * The first pot with something left on a shortest path from the taker; pots are tried in their
   * order. When there is none, all pots seen are spent for good.
   */
  private int path(int taker) {
    Arrays.fill(takerBeforePot, NOBODY);
    Arrays.fill(potBeforeTaker, NOBODY);
    BitSet seenTakers = new BitSet();
    BitSet seen = new BitSet();
    Queue<Integer> pots = new ArrayDeque<>();
    seenTakers.set(taker);
    int found = reach(taker, seen, pots);
    while (found == NOBODY && !pots.isEmpty()) {
      int pot = pots.remove();
      for (int other : given.get(pot).keySet()) {
        if (found == NOBODY && !seenTakers.get(other)) {
          seenTakers.set(other);
          potBeforeTaker[other] = pot;
          found = reach(other, seen, pots);
        }
      }
    }
    if (found == NOBODY) {
      spent.or(seen);
    }
    return found;
  }

  private int reach(int taker, BitSet seen, Queue<Integer> pots) {
    BitSet fresh = (BitSet) mayDraw.get(taker).clone();
    fresh.andNot(seen);
    fresh.andNot(spent);
    seen.or(fresh);
    for (int pot = fresh.nextSetBit(0); pot >= 0; pot = fresh.nextSetBit(pot + 1)) {
      takerBeforePot[pot] = taker;
      if (left[pot] > 0) {
        return pot;
      }
      pots.add(pot);
    }
    return NOBODY;
  }

  /** Sends units along the path found: each taker on it takes from one pot and leaves another. */
  private long push(int first, int last, long most) {
    long units = Math.min(most, left[last]);
    for (int pot = last; takerBeforePot[pot] != first; pot = potBeforeTaker[takerBeforePot[pot]]) {
      int taker = takerBeforePot[pot];
      units = Math.min(units, given(taker, potBeforeTaker[taker]));
    }
    left[last] -= units;
    int pot = last;
    for (int taker = takerBeforePot[pot]; ; taker = takerBeforePot[pot]) {
      add(taker, pot, units);
      if (taker == first) {
        return units;
      }
      pot = potBeforeTaker[taker];
      add(taker, pot, -units);
    }
  }

  private long given(int taker, int pot) {
    return given.get(pot).getOrDefault(taker, 0L);
  }

  private void add(int taker, int pot, long units) {
    long now = given(taker, pot) + units;
    if (now == 0) {
      given.get(pot).remove(taker);
    } else {
      given.get(pot).put(taker, now);
    }
  }
}
