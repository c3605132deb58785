package org.palermo.priority.robust;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights drawn at random from a {@link WeightSet}, in whole numbers. Immutable; the same stream
 * gives the same weights.
 */
public sealed interface WeightDraws
    permits WeightDraws.Same, WeightDraws.Alike, WeightDraws.LargestFirst, CountedDraws {
  /** What the weights of one draw sum to. */
  long whole();

  /** The weights drawn next from that stream, one for each criterion, in the order of the set. */
  ImmutableLongArray draw(SplittableRandom stream);

  /**
   * The same weights every time, in basis points.
   *
   * @param weights the weights
   */
  record Same(ImmutableLongArray weights) implements WeightDraws {
    @Override
    public long whole() {
      return weights.stream().sum();
    }

    @Override
    public ImmutableLongArray draw(SplittableRandom stream) {
      return weights;
    }
  }

  /**
   * Millionths of the whole, each way to share them out being as likely as any other.
   *
   * <p>A way to share them out is a choice of different cuts in a row of a million marks and one
   * less than the criteria; cuts are drawn until all differ.
   *
   * @param criteria number of criteria
   */
  record Alike(int criteria) implements WeightDraws {
    private static final int WHOLE = 1_000_000;

    @Override
    public long whole() {
      return WHOLE;
    }

    @Override
    public ImmutableLongArray draw(SplittableRandom stream) {
      long row = WHOLE + criteria - 1L;
      long[] cuts = new long[criteria];
      do {
        for (int i = 0; i < criteria - 1; i++) {
          cuts[i] = Dice.below(stream, row);
        }
        cuts[criteria - 1] = row;
        Arrays.sort(cuts);
      } while (!allDiffer(cuts));
      for (int i = criteria - 1; i > 0; i--) {
        cuts[i] -= cuts[i - 1] + 1;
      }
      return ImmutableLongArray.copyOf(cuts);
    }

    private static boolean allDiffer(long[] sorted) {
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] == sorted[i - 1]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What others draw, the largest weight first.
   *
   * @param unordered how they are drawn
   */
  record LargestFirst(WeightDraws unordered) implements WeightDraws {
    @Override
    public long whole() {
      return unordered.whole();
    }

    @Override
    public ImmutableLongArray draw(SplittableRandom stream) {
      long[] rising = unordered.draw(stream).toArray();
      Arrays.sort(rising);
      long[] falling = new long[rising.length];
      for (int i = 0; i < falling.length; i++) {
        falling[i] = rising[falling.length - 1 - i];
      }
      return ImmutableLongArray.copyOf(falling);
    }
  }
}
