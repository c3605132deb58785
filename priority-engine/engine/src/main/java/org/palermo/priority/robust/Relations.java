package org.palermo.priority.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.IntStream;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.score.ScoredNeed;

/**
 * Which needs stand above which others by score, whatever the weights turn out to be within a set
 * and the missing answers within their intervals.
 *
 * <p>Reckoned exactly. A need of a more urgent tier is necessarily above every need of a less
 * urgent one. Equal scores are neither above nor below: the lot decides between them. Each need's
 * missing answers are taken to be its own; where two needs rest on one and the same missing answer,
 * what is called necessary is so, but more may be.
 *
 * <p>For {@code n} needs and {@code m} criteria it costs {@code O(n^2 m)} time once and {@code O(n
 * m)} memory; each question afterwards {@code O(m)}. Immutable.
 */
public final class Relations {
  private final Utilities utilities;
  private final WeightSet weights;
  private final ImmutableList<RankBounds> bounds;

  private Relations(Utilities utilities, WeightSet weights) {
    this.utilities = utilities;
    this.weights = weights;
    this.bounds = reckonBounds();
  }

  /**
   * The relations among those needs; with none there are none.
   *
   * @throws InvalidDataException with every problem: needs that are scored by other criteria than
   *     those of the set, ids used twice
   */
  public static Relations of(ImmutableList<ScoredNeed> needs, WeightSet weights) {
    return new Relations(Utilities.of(needs, weights), weights);
  }

  private ImmutableList<RankBounds> reckonBounds() {
    int[] above = new int[utilities.size()];
    int[] below = new int[utilities.size()];
    for (int a = 0; a < above.length; a++) {
      for (int b = 0; b < above.length; b++) {
        if (isNecessary(a, b)) {
          above[b]++;
          below[a]++;
        }
      }
    }
    return IntStream.range(0, above.length)
        .mapToObj(
            row ->
                new RankBounds(
                    utilities.needs.get(row).id(), 1 + above[row], above.length - below[row]))
        .collect(toImmutableList());
  }

  /**
   * Whether the one stands above the other under all weights and all answers. Irreflexive and
   * transitive.
   *
   * @throws IllegalArgumentException if one of them is not among the needs
   */
  public boolean isNecessarilyAbove(String one, String other) {
    return isNecessary(utilities.row(one), utilities.row(other));
  }

  /**
   * Whether the one stands above the other under some weights and some answers.
   *
   * @throws IllegalArgumentException if one of them is not among the needs
   */
  public boolean isPossiblyAbove(String one, String other) {
    int a = utilities.row(one);
    int b = utilities.row(other);
    int tiers = tiersBetween(a, b);
    return a != b && (tiers == 0 ? weights.signOfLeast(margins(b, a)) < 0 : tiers > 0);
  }

  /** Bounds on the place of each need, in the order given. */
  public ImmutableList<RankBounds> bounds() {
    return bounds;
  }

  private boolean isNecessary(int a, int b) {
    int tiers = tiersBetween(a, b);
    return a != b && (tiers == 0 ? weights.signOfLeast(margins(a, b)) > 0 : tiers > 0);
  }

  /** Above 0 if the one is of a more urgent tier. */
  private int tiersBetween(int a, int b) {
    return Integer.compare(utilities.needs.get(b).tier(), utilities.needs.get(a).tier());
  }

  /** By how much, at the least, the one has more of each criterion than the other. */
  private ImmutableLongArray margins(int a, int b) {
    long[] margins = new long[utilities.criteria];
    int low = a * margins.length;
    int high = b * margins.length;
    for (int i = 0; i < margins.length; i++) {
      margins[i] = (long) utilities.low[low + i] - utilities.high[high + i];
    }
    return ImmutableLongArray.copyOf(margins);
  }
}
