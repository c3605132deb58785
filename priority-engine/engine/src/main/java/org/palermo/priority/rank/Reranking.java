package org.palermo.priority.rank;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The claims of a ranking, ready to be ranked again and again by the same rule on the same terms
 * with other scores.
 *
 * <p>What groups are entitled to, and when their places fall due, never depends on scores; so it is
 * taken over from the ranking, and only the places are given out anew. Immutable and safe for use
 * by many threads at once.
 */
public final class Reranking {
  private final ImmutableList<RankedTier> tiers;
  private final ImmutableList<Claim> claims;

  /** Of each tier the type of each claim, in the order of lots. */
  private final int[][] types;

  private final int claimBits;

  private Reranking(
      ImmutableList<RankedTier> tiers, ImmutableList<Claim> claims, int[][] types, int claimBits) {
    this.tiers = tiers;
    this.claims = claims;
    this.types = types;
    this.claimBits = claimBits;
  }

  /**
   * The claims of that ranking.
   *
   * @throws IllegalArgumentException if a tier has more than eight million claims
   */
  public static Reranking of(Ranking ranking) {
    ImmutableList.Builder<Claim> all = ImmutableList.builder();
    int[][] types = new int[ranking.tiers().size()][];
    int most = 0;
    for (int t = 0; t < types.length; t++) {
      Tier tier = ranking.tiers().get(t).byType();
      int[] byLot = byLot(tier, ranking.terms());
      types[t] = new int[byLot.length];
      for (int i = 0; i < byLot.length; i++) {
        all.add(tier.claims.get(byLot[i]));
        types[t][i] = tier.typeOfClaim[byLot[i]];
      }
      most = Math.max(most, byLot.length);
    }
    int claimBits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
    checkArgument(
        claimBits < Long.numberOfLeadingZeros(ClaimPool.MOST_SCORE),
        "%s claims are too many to be ranked again",
        most);
    return new Reranking(ranking.tiers(), all.build(), types, claimBits);
  }

  private static int[] byLot(Tier tier, BalanceTerms terms) {
    ImmutableLongArray lots =
        terms.lot().drawAll(tier.claims.stream().map(Claim::id).collect(toImmutableList()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < tier.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer, Long>comparing(lots::get, Long::compareUnsigned)
            .thenComparing(claim -> tier.claims.get(claim).id()));
    return order.stream().mapToInt(claim -> claim).toArray();
  }

  /**
   * The claims by tier and lot: the order in which scores are given and by which claims are known
   * here, from 0.
   */
  public ImmutableList<Claim> claims() {
    return claims;
  }

  /**
   * The claims ranked with those scores in place of their own.
   *
   * @param scores score of each claim, 0 to {@link ClaimPool#MOST_SCORE}
   * @param watched how many of the first places {@link Reranked#isWithin} may be asked about;
   *     places beyond the last are not needed
   * @throws IllegalArgumentException if there is not one score for each claim, or one is out of
   *     range, or less than no places are watched
   */
  public Reranked rank(ImmutableLongArray scores, int watched) {
    checkArgument(
        scores.length() == claims.size(),
        "%s scores for %s claims",
        scores.length(),
        claims.size());
    checkArgument(watched >= 0, "places watched must be 0 or more, were %s", watched);
    long[] merits = new long[scores.length()];
    ImmutableList.Builder<TierRun> runs = ImmutableList.builder();
    int before = 0;
    for (int t = 0; t < types.length; t++) {
      long[] own = new long[types[t].length];
      for (int i = 0; i < own.length; i++) {
        own[i] = merit(scores.get(before + i), i);
        merits[before + i] = own[i];
      }
      int inside = Math.max(0, Math.min(own.length, watched - before));
      runs.add(new TierRun(tiers.get(t), types[t], own, claimBits, inside));
      before += own.length;
    }
    return new Reranked(this, runs.build(), merits, watched);
  }

  /** Smaller for more: the score that is missing to the most, then the lot. */
  long merit(long score, int claimInTier) {
    if (score < 0 || score > ClaimPool.MOST_SCORE) {
      throw new IllegalArgumentException(
          "a score is 0 to " + ClaimPool.MOST_SCORE + ", was " + score);
    }
    return (ClaimPool.MOST_SCORE - score) << claimBits | claimInTier;
  }

  int sizeOfTier(int tier) {
    return types[tier].length;
  }
}
