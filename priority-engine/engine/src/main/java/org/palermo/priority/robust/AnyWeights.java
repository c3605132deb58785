package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;

/**
 * Nothing is agreed about the weights: all that sum to the whole are possible, the whole on one
 * criterion among them.
 *
 * @param criteria the criteria
 */
public record AnyWeights(ImmutableList<String> criteria) implements WeightSet {
  /**
   * @throws InvalidDataException with every problem: no criterion or too many, blank ids, one named
   *     twice
   */
  public AnyWeights {
    WeightChecks.of(criteria).refuse();
  }

  @Override
  public Fraction least(ImmutableLongArray figures) {
    return Fraction.of(smallest(figures));
  }

  @Override
  public int signOfLeast(ImmutableLongArray figures) {
    return Long.signum(smallest(figures));
  }

  /** All weights in millionths of the whole alike. */
  @Override
  public WeightDraws draws() {
    return new WeightDraws.Alike(criteria.size());
  }

  private long smallest(ImmutableLongArray figures) {
    WeightChecks.checkFigures(figures, criteria.size());
    long smallest = figures.get(0);
    for (int i = 1; i < figures.length(); i++) {
      smallest = Math.min(smallest, figures.get(i));
    }
    return smallest;
  }
}
