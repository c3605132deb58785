package org.palermo.priority.select.shares.proposal;

import java.util.Arrays;

/**
 * Who would pay for which candidate: candidates and payers as numbers from 0, each candidate with
 * its own stretch of entries, one for each of its payers. A payer stands for all claimants who are
 * alike. Not to be changed after it is made; the arrays are not copied.
 */
public final class PayerTable {
  private final long[] costs;
  private final int[] starts;
  private final long[] worths;
  private final int[] heads;
  private final long[] worthsToAll;

  /** By entry, for the passes over them: payer, worth, and claimants whom the payer stands for. */
  final int[] payerAt;

  final double[] worthAt;
  final double[] headsAt;

  /**
   * @param costs by candidate, each below 2^53
   * @param starts the first entry of each candidate, and one more number, the end of the last
   * @param payers by entry
   * @param worths by entry: to each claimant; all claimants of a candidate together below 2^53
   * @param heads by payer: how many claimants it stands for
   */
  public PayerTable(long[] costs, int[] starts, int[] payers, long[] worths, int[] heads) {
    this.costs = costs;
    this.starts = starts;
    this.worths = worths;
    this.heads = heads;
    this.payerAt = payers;
    this.worthAt = Arrays.stream(worths).asDoubleStream().toArray();
    this.headsAt = Arrays.stream(payers).mapToDouble(payer -> heads[payer]).toArray();
    this.worthsToAll = new long[costs.length];
    for (int candidate = 0; candidate < costs.length; candidate++) {
      for (int entry = start(candidate); entry < end(candidate); entry++) {
        worthsToAll[candidate] += worthToPayer(entry);
      }
    }
  }

  /** Number of candidates. */
  public int candidates() {
    return costs.length;
  }

  /** Number of payers. */
  public int payers() {
    return heads.length;
  }

  /** What a candidate costs. */
  public long cost(int candidate) {
    return costs[candidate];
  }

  /** What it is worth to all claimants together. */
  public long worthToAll(int candidate) {
    return worthsToAll[candidate];
  }

  /** How many claimants it helps. */
  public long helped(int candidate) {
    long helped = 0;
    for (int entry = start(candidate); entry < end(candidate); entry++) {
      helped += heads(entry);
    }
    return helped;
  }

  /** Its first entry. */
  public int start(int candidate) {
    return starts[candidate];
  }

  /** The entry after its last. */
  public int end(int candidate) {
    return starts[candidate + 1];
  }

  /** The payer of an entry. */
  public int payer(int entry) {
    return payerAt[entry];
  }

  /** What the candidate of an entry is worth to each claimant of its payer. */
  public long worth(int entry) {
    return worths[entry];
  }

  /** What the candidate of an entry is worth to all claimants of its payer together. */
  public long worthToPayer(int entry) {
    return worth(entry) * heads(entry);
  }

  /** How many claimants the payer of an entry stands for. */
  public int heads(int entry) {
    return heads[payerAt[entry]];
  }
}
