package org.palermo.priority.rank;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** Claims ranked again with other scores. Claims are known by their places in {@link Reranking}. */
public final class Reranked {
  private final Reranking prepared;
  private final ImmutableList<TierRun> runs;
  private final long[] merits;
  private final int watched;

  Reranked(Reranking prepared, ImmutableList<TierRun> runs, long[] merits, int watched) {
    this.prepared = prepared;
    this.runs = runs;
    this.merits = merits;
    this.watched = watched;
  }

  /** The claims in order, first place first. */
  public ImmutableIntArray order() {
    ImmutableIntArray.Builder order = ImmutableIntArray.builder(merits.length);
    int before = 0;
    for (int t = 0; t < runs.size(); t++) {
      for (int place = 0; place < prepared.sizeOfTier(t); place++) {
        order.add(before + runs.get(t).claimAt(place));
      }
      before += prepared.sizeOfTier(t);
    }
    return order.build();
  }

  /**
   * Whether a claim would be among the first places if it alone had another score. Exact: it costs
   * a look at some of those places when the score is higher, and giving out some of them again when
   * it is lower.
   *
   * @param first number of places, at most those watched
   * @throws IllegalArgumentException if more places are asked about than were watched, there is no
   *     such claim, or the score is out of range
   */
  public boolean isWithin(int first, int claim, long otherScore) {
    checkArgument(first >= 0 && first <= watched, "places are 0 to %s, not %s", watched, first);
    checkArgument(
        claim >= 0 && claim < merits.length,
        "claims are 0 to %s, not %s",
        merits.length - 1,
        claim);
    int tier = 0;
    int before = 0;
    while (claim >= before + prepared.sizeOfTier(tier)) {
      before += prepared.sizeOfTier(tier++);
    }
    long other = prepared.merit(otherScore, claim - before);
    int inside = Math.max(0, Math.min(prepared.sizeOfTier(tier), first - before));
    return inside == prepared.sizeOfTier(tier)
        || runs.get(tier).isWithin(inside, merits[claim], other);
  }
}
