package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.Reranked;
import org.palermo.priority.rank.Reranking;
import org.palermo.priority.score.ScoredNeed;

/**
 * Guidance made ready for draws: in each the weights are drawn, then, need by need in the order of
 * their ids and criterion by criterion, a whole utility within each interval that is not known, all
 * in it alike; then the needs are ranked by the rule and on the terms of the guidance.
 */
final class Sampling {
  /** The needs by id. */
  final Utilities utilities;

  private final Reranking prepared;

  /** Which claim each need is. */
  private final int[] claimOf;

  private final int[] needOf;
  private final WeightDraws weights;
  private final ImmutableLongArray starts;
  private final int watched;

  Sampling(PriorityGuidance guidance, WeightSet set, Draws draws, int watched) {
    this.utilities =
        Utilities.of(
            ImmutableList.sortedCopyOf(
                Comparator.comparing(ScoredNeed::id), guidance.byNeedAlone()),
            set);
    this.prepared = Reranking.of(guidance.ranking());
    this.claimOf = new int[utilities.size()];
    this.needOf = new int[utilities.size()];
    for (int claim = 0; claim < needOf.length; claim++) {
      int need = utilities.row(prepared.claims().get(claim).id());
      claimOf[need] = claim;
      needOf[claim] = need;
    }
    this.weights = set.draws();
    this.starts = draws.starts();
    this.watched = watched;
  }

  /** That draw, from 0. */
  Drawing draw(int number) {
    SplittableRandom stream = new SplittableRandom(starts.get(number));
    long[] drawn = weights.draw(stream).toArray();
    long[] scores = new long[claimOf.length];
    int cell = 0;
    for (int claim : claimOf) {
      long score = 0;
      for (long weight : drawn) {
        long utility = utilities.low[cell];
        int width = utilities.high[cell] - utilities.low[cell];
        if (width > 0) {
          utility += Dice.below(stream, width + 1L);
        }
        score += weight * utility;
        cell++;
      }
      scores[claim] = score;
    }
    return new Drawing(drawn, prepared.rank(ImmutableLongArray.copyOf(scores), watched));
  }

  /** One draw: weights, and the needs ranked; needs are known by their rows. */
  final class Drawing {
    private final long[] drawn;
    private final Reranked ranked;

    Drawing(long[] drawn, Reranked ranked) {
      this.drawn = drawn;
      this.ranked = ranked;
    }

    /** The needs in order, first place first. */
    int[] order() {
      int[] order = ranked.order().toArray();
      for (int place = 0; place < order.length; place++) {
        order[place] = needOf[order[place]];
      }
      return order;
    }

    /**
     * Whether its missing answers decide if the need is among the first: it is if all turn out at
     * their upper ends, and is not if all turn out at their lower ends.
     *
     * @param isWithin whether it is as drawn
     */
    boolean hinges(int need, boolean isWithin, int first) {
      return isWithinAt(need, !isWithin, first) != isWithin;
    }

    /** Whether the need is among the first if all its missing answers turn out at one end. */
    private boolean isWithinAt(int need, boolean upperEnds, int first) {
      long end = scoreAt(upperEnds ? utilities.high : utilities.low, need);
      return ranked.isWithin(first, claimOf[need], end);
    }

    private long scoreAt(int[] ends, int need) {
      long score = 0;
      for (int i = 0; i < drawn.length; i++) {
        score += drawn[i] * ends[need * drawn.length + i];
      }
      return score;
    }
  }
}
