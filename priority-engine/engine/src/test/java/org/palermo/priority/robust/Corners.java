package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import org.palermo.priority.score.Interval;

/**
 * Weights over three criteria on a fine lattice that holds every corner of the sets of the tests,
 * each asked by the words of its set: an oracle that shares nothing with the engine.
 */
final class Corners {
  /** What the weights of the lattice sum to: divisible by 20 and by 1, 2 and 3. */
  static final int WHOLE = 60;

  private Corners() {}

  static ImmutableList<ImmutableLongArray> of(WeightSet weights) {
    ImmutableList.Builder<ImmutableLongArray> held = ImmutableList.builder();
    for (int a = 0; a <= WHOLE; a++) {
      for (int b = 0; a + b <= WHOLE; b++) {
        ImmutableLongArray candidate = ImmutableLongArray.of(a, b, WHOLE - a - b);
        if (holds(weights, candidate)) {
          held.add(candidate);
        }
      }
    }
    return held.build();
  }

  private static boolean holds(WeightSet weights, ImmutableLongArray candidate) {
    if (weights instanceof FixedWeights fixed) {
      return within(
          candidate,
          ImmutableMap.copyOf(
              Maps.transformValues(fixed.weights(), weight -> Interval.of(weight))));
    }
    if (weights instanceof BoundedWeights bounded) {
      return within(candidate, bounded.bounds());
    }
    return weights instanceof AnyWeights
        || (candidate.get(0) >= candidate.get(1) && candidate.get(1) >= candidate.get(2));
  }

  private static boolean within(
      ImmutableLongArray candidate, ImmutableMap<String, Interval> bounds) {
    for (int i = 0; i < 3; i++) {
      Interval bound = bounds.values().asList().get(i);
      long weight = candidate.get(i) * 10_000;
      if (weight < bound.low() * WHOLE || weight > bound.high() * WHOLE) {
        return false;
      }
    }
    return true;
  }

  static long sum(ImmutableLongArray weights, ImmutableLongArray figures) {
    long sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += weights.get(i) * figures.get(i);
    }
    return sum;
  }
}
