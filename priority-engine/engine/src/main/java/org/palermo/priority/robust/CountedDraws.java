package org.palermo.priority.robust;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.palermo.priority.score.Points;

/**
 * Weights within bounds, in basis points, each way to meet the bounds being as likely as any other:
 * criterion by criterion, in proportion to the number of ways to share out what would be left.
 */
final class CountedDraws implements WeightDraws {
  private final ImmutableLongArray low;
  private final ImmutableLongArray room;
  private final int left;

  /** By criterion, then rest: ways to share out up to so much among it and those after it. */
  private final BigInteger[][] waysUpTo;

  CountedDraws(ImmutableLongArray low, ImmutableLongArray room, int left) {
    this.low = low;
    this.room = room;
    this.left = left;
    this.waysUpTo = new BigInteger[low.length() + 1][left + 1];
    for (int rest = 0; rest <= left; rest++) {
      waysUpTo[low.length()][rest] = BigInteger.ONE; // nobody is left: only a rest of 0 is shared
    }
    for (int criterion = low.length() - 1; criterion >= 0; criterion--) {
      BigInteger sum = BigInteger.ZERO;
      for (int rest = 0; rest <= left; rest++) {
        sum = sum.add(ways(criterion, rest, room.get(criterion)));
        waysUpTo[criterion][rest] = sum;
      }
    }
  }

  /** Ways to share out that rest if the criterion takes no more than that. */
  private BigInteger ways(int criterion, int rest, long most) {
    BigInteger all = waysUpTo[criterion + 1][rest];
    return most >= rest
        ? all
        : all.subtract(waysUpTo[criterion + 1][Math.toIntExact(rest - most - 1)]);
  }

  @Override
  public long whole() {
    return Points.WHOLE;
  }

  @Override
  public ImmutableLongArray draw(SplittableRandom stream) {
    ImmutableLongArray.Builder weights = ImmutableLongArray.builder(low.length());
    int rest = left;
    for (int criterion = 0; criterion < low.length(); criterion++) {
      BigInteger drawn = Dice.below(stream, ways(criterion, rest, room.get(criterion)));
      int taken = takes(criterion, rest, drawn);
      weights.add(low.get(criterion) + taken);
      rest -= taken;
    }
    return weights.build();
  }

  /** The least that the criterion takes so that there are more ways than that. */
  private int takes(int criterion, int rest, BigInteger than) {
    int from = 0;
    int to = Math.toIntExact(Math.min(rest, room.get(criterion)));
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ways(criterion, rest, middle).compareTo(than) > 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
