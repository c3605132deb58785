package org.palermo.priority.select.shares;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one claimant has a share for and what is worth how much to it. Filled, then only read. */
final class Ballot {
  private final int shareKind;
  private final int[] candidates;
  private final long[] worths;
  private int size;

  Ballot(int shareKind, int most) {
    this.shareKind = shareKind;
    this.candidates = new int[most];
    this.worths = new long[most];
  }

  void add(int candidate, long worth) {
    candidates[size] = candidate;
    worths[size] = worth;
    size++;
  }

  int shareKind() {
    return shareKind;
  }

  int size() {
    return size;
  }

  int candidate(int place) {
    return candidates[place];
  }

  long worth(int place) {
    return worths[place];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ballot that
        && shareKind == that.shareKind
        && Arrays.equals(candidates, that.candidates)
        && Arrays.equals(worths, that.worths);
  }

  @Override
  public int hashCode() {
    return (Arrays.hashCode(candidates) * 31 + Arrays.hashCode(worths)) * 31 + shareKind;
  }
}
