package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;

/**
 * Each weight lies between two bounds.
 *
 * <p>What is least is found exactly by giving every criterion its lower bound, and what is left of
 * the whole to the smallest figures first, each up to its upper bound.
 */
public final class BoundedWeights implements WeightSet {
  private final ImmutableMap<String, Interval> bounds;

  /**
   * The lower bounds, how much more each weight may be, and what is left once all have the lower.
   */
  private final long[] low;

  private final long[] room;
  private final long left;

  private BoundedWeights(ImmutableMap<String, Interval> bounds) {
    this.bounds = bounds;
    this.low = bounds.values().stream().mapToLong(Interval::low).toArray();
    this.room = bounds.values().stream().mapToLong(bound -> bound.high() - bound.low()).toArray();
    long sum = 0;
    for (long bound : low) {
      sum += bound;
    }
    this.left = Points.WHOLE - sum;
  }

  /**
   * The weights within those bounds.
   *
   * @param bounds bounds by criterion in basis points, both included
   * @throws InvalidDataException with every problem: no criterion or too many, blank ids, bounds
   *     out of range, and bounds that no weights meet: lower ones over the whole or upper ones
   *     under it
   */
  public static BoundedWeights of(ImmutableMap<String, Interval> bounds) {
    WeightChecks checks = WeightChecks.of(bounds.keySet());
    long low = 0;
    long high = 0;
    for (var bound : bounds.entrySet()) {
      checks.range(bound.getKey(), bound.getValue().high());
      low += Math.min(bound.getValue().low(), Points.WHOLE + 1L);
      high += Math.min(bound.getValue().high(), Points.WHOLE + 1L);
    }
    if (low > Points.WHOLE) {
      checks.add(
          "",
          "no-weights",
          "the lower bounds sum to " + low,
          "make them sum to " + Points.WHOLE + " or less");
    }
    if (high < Points.WHOLE) {
      checks.add(
          "",
          "no-weights",
          "the upper bounds sum to " + high,
          "make them sum to " + Points.WHOLE + " or more");
    }
    checks.refuse();
    return new BoundedWeights(bounds);
  }

  /** The bounds by criterion in basis points, both included. */
  public ImmutableMap<String, Interval> bounds() {
    return bounds;
  }

  @Override
  public ImmutableList<String> criteria() {
    return bounds.keySet().asList();
  }

  @Override
  public Fraction least(ImmutableLongArray figures) {
    return Fraction.of(leastSum(figures), Points.WHOLE);
  }

  @Override
  public int signOfLeast(ImmutableLongArray figures) {
    return Long.signum(leastSum(figures));
  }

  /**
   * All weights in basis points alike. Ways to share out the rest are counted beforehand, in whole
   * numbers of any size: memory for criteria times basis points left of them.
   */
  @Override
  public WeightDraws draws() {
    return new CountedDraws(
        ImmutableLongArray.copyOf(low), ImmutableLongArray.copyOf(room), Math.toIntExact(left));
  }

  private long leastSum(ImmutableLongArray given) {
    WeightChecks.checkFigures(given, low.length);
    long[] figures = given.toArray();
    int[] order = ascending(figures);
    long sum = 0;
    long rest = left;
    for (int criterion : order) {
      long more = Math.min(rest, room[criterion]);
      long weight = low[criterion] + more;
      sum = Math.addExact(sum, Math.multiplyExact(weight, figures[criterion]));
      rest -= more;
    }
    return sum;
  }

  /** Places of the figures, the smallest figure first; by insertion, as they are few. */
  private static int[] ascending(long[] figures) {
    int[] order = new int[figures.length];
    for (int i = 0; i < order.length; i++) {
      int at = i;
      for (; at > 0 && figures[order[at - 1]] > figures[i]; at--) {
        order[at] = order[at - 1];
      }
      order[at] = i;
    }
    return order;
  }

  /** Whether both hold the same bounds in the same order of criteria. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoundedWeights that
        && bounds.equals(that.bounds)
        && criteria().equals(that.criteria());
  }

  @Override
  public int hashCode() {
    return bounds.hashCode();
  }

  /** The bounds by criterion. */
  @Override
  public String toString() {
    return "weights within " + bounds;
  }
}
