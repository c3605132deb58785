package org.palermo.priority.rank;

import java.util.Arrays;

/**
 * One giving out of the places of a tier, whoever has merit.
 *
 * <p>Merit is a number of its own for each claim, the smaller the more: score first, then lot. Its
 * low bits are the claim's number in the tier.
 */
final class TierRun {
  private final RankedTier tier;
  private final int[] types;
  private final int claimBits;

  /** Merits by type, most merit first. */
  private final long[][] queues;

  /** The merit that was served, by place from 0. */
  private final long[] taken;

  /** The place of each claim, from 0. */
  private final int[] placeOf;

  /** The types that might have been served, by place from 0; for the first places only. */
  private final boolean[][] eligible;

  /**
   * Gives out all places.
   *
   * @param types the type of each claim
   * @param merits merit of each claim
   * @param claimBits how many low bits of it are its number
   * @param watched at how many places it is kept which types might have been served
   */
  TierRun(RankedTier tier, int[] types, long[] merits, int claimBits, int watched) {
    this.tier = tier;
    this.types = types;
    this.claimBits = claimBits;
    this.queues = queues(tier.byType(), types, merits);
    this.taken = new long[merits.length];
    this.placeOf = new int[merits.length];
    this.eligible = new boolean[watched][tier.byType().types()];
    Eligibility rule = tier.start();
    boolean[] unwatched = new boolean[tier.byType().types()];
    int[] served = new int[queues.length];
    for (int place = 0; place < taken.length; place++) {
      boolean[] marks = place < watched ? eligible[place] : unwatched;
      rule.mark(marks);
      int type = bestHead(queues, marks, served);
      taken[place] = queues[type][served[type]++];
      placeOf[claim(taken[place])] = place;
      rule.serve(type);
    }
  }

  private static long[][] queues(Tier tier, int[] types, long[] merits) {
    long[][] queues = new long[tier.types()][];
    for (int t = 0; t < queues.length; t++) {
      queues[t] = new long[tier.queues[t].length];
    }
    int[] filled = new int[queues.length];
    for (int claim = 0; claim < merits.length; claim++) {
      int type = types[claim];
      queues[type][filled[type]++] = merits[claim];
    }
    for (long[] queue : queues) {
      Arrays.sort(queue);
    }
    return queues;
  }

  private static int bestHead(long[][] queues, boolean[] eligible, int[] served) {
    int best = -1;
    long merit = Long.MAX_VALUE;
    for (int t = 0; t < eligible.length; t++) {
      if (eligible[t] && queues[t][served[t]] < merit) {
        best = t;
        merit = queues[t][served[t]];
      }
    }
    return best;
  }

  private int claim(long merit) {
    return (int) (merit & ((1L << claimBits) - 1));
  }

  /** The claim that has a place, from 0. */
  int claimAt(int place) {
    return claim(taken[place]);
  }

  /**
   * Whether the claim would be among the first places with another merit, all else being the same.
   *
   * <p>With more merit it stands no later and nothing changes before its new place; so it is enough
   * to look, while it would be the head of its type, for a place where that type might have been
   * served and it has more merit than who was.
   *
   * @param first at most the number of places watched
   * @param now the merit it has
   * @param other the merit it would have
   */
  boolean isWithin(int first, long now, long other) {
    int type = types[claim(now)];
    boolean within = placeOf[claim(now)] < first;
    if (other < now) {
      return within || risesWithin(first, type, other);
    }
    return within && (other == now || staysWithin(first, type, now, other));
  }

  private boolean risesWithin(int first, int type, long other) {
    int ahead = -1 - Arrays.binarySearch(queues[type], other);
    int from = ahead == 0 ? 0 : placeOf[claim(queues[type][ahead - 1])] + 1;
    int until = Math.min(first - 1, placeOf[claim(queues[type][ahead])]);
    for (int place = from; place <= until; place++) {
      if (eligible[place][type] && other < taken[place]) {
        return true;
      }
    }
    return false;
  }

  /** Everything up to its place stays as it was; from there on places are given out anew. */
  private boolean staysWithin(int first, int type, long now, long other) {
    long[][] changed = queues.clone();
    changed[type] = queues[type].clone();
    changed[type][Arrays.binarySearch(queues[type], now)] = other;
    Arrays.sort(changed[type]);
    Eligibility rule = tier.start();
    int[] served = new int[queues.length];
    int place = 0;
    for (; place < placeOf[claim(now)]; place++) {
      int before = types[claimAt(place)];
      served[before]++;
      rule.serve(before);
    }
    boolean[] marks = new boolean[queues.length];
    for (; place < first; place++) {
      rule.mark(marks);
      int next = bestHead(changed, marks, served);
      if (changed[next][served[next]] == other) {
        return true;
      }
      served[next]++;
      rule.serve(next);
    }
    return false;
  }
}
