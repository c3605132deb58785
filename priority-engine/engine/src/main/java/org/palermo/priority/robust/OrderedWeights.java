package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;

/**
 * Only the order of importance is agreed: no criterion weighs more than the one before it.
 *
 * <p>The corners of this set are the first criterion alone, the first two by halves, the first
 * three by thirds and so on; what is least is least at one of them.
 *
 * @param criteria the criteria, the most important first
 */
public record OrderedWeights(ImmutableList<String> criteria) implements WeightSet {
  /**
   * @throws InvalidDataException with every problem: no criterion or too many, blank ids, one named
   *     twice
   */
  public OrderedWeights {
    WeightChecks.of(criteria).refuse();
  }

  @Override
  public Fraction least(ImmutableLongArray figures) {
    WeightChecks.checkFigures(figures, criteria.size());
    long sum = figures.get(0);
    Fraction least = Fraction.of(sum);
    for (int i = 1; i < figures.length(); i++) {
      sum = Math.addExact(sum, figures.get(i));
      least = least.min(Fraction.of(sum, i + 1L));
    }
    return least;
  }

  @Override
  public int signOfLeast(ImmutableLongArray figures) {
    WeightChecks.checkFigures(figures, criteria.size());
    long sum = 0;
    int sign = 1;
    for (int i = 0; i < figures.length() && sign >= 0; i++) {
      sum = Math.addExact(sum, figures.get(i));
      sign = Math.min(sign, Long.signum(sum));
    }
    return sign;
  }

  /** All weights in millionths of the whole alike, then put in order. */
  @Override
  public WeightDraws draws() {
    return new WeightDraws.LargestFirst(new WeightDraws.Alike(criteria.size()));
  }
}
