package org.palermo.priority.robust;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Weighting;

/**
 * One set of weights is agreed; only answers are uncertain.
 *
 * @param weights weight by criterion in basis points, together {@link Points#WHOLE}
 */
public record FixedWeights(ImmutableMap<String, Integer> weights) implements WeightSet {
  /**
   * @throws InvalidDataException with every problem: no criterion or too many, blank ids, weights
   *     that are negative or do not sum
   */
  public FixedWeights {
    WeightChecks checks = WeightChecks.of(weights.keySet());
    weights.forEach(checks::range);
    long sum = weights.values().stream().mapToLong(weight -> weight).sum();
    if (sum != Points.WHOLE) {
      checks.add(
          "",
          "weights-do-not-sum",
          "the weights sum to " + sum,
          "make them sum to " + Points.WHOLE);
    }
    checks.refuse();
  }

  /** The weights of that profile; criteria without weight are left out, as scoring does. */
  public static FixedWeights of(Profile profile) {
    return new FixedWeights(
        profile.weightings().stream()
            .filter(weighting -> weighting.weight() > 0)
            .collect(toImmutableMap(Weighting::criterion, Weighting::weight)));
  }

  @Override
  public ImmutableList<String> criteria() {
    return weights.keySet().asList();
  }

  @Override
  public Fraction least(ImmutableLongArray figures) {
    return Fraction.of(sum(figures), Points.WHOLE);
  }

  @Override
  public int signOfLeast(ImmutableLongArray figures) {
    return Long.signum(sum(figures));
  }

  /** The agreed weights, every time. */
  @Override
  public WeightDraws draws() {
    return new WeightDraws.Same(
        ImmutableLongArray.copyOf(weights.values().stream().mapToLong(weight -> weight)));
  }

  /** Whether both hold the same weights in the same order of criteria, by which draws are made. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FixedWeights fixed
        && weights.equals(fixed.weights)
        && criteria().equals(fixed.criteria());
  }

  @Override
  public int hashCode() {
    return weights.hashCode();
  }

  private long sum(ImmutableLongArray figures) {
    WeightChecks.checkFigures(figures, weights.size());
    long sum = 0;
    int i = 0;
    for (int weight : weights.values()) {
      sum = Math.addExact(sum, Math.multiplyExact(weight, figures.get(i++)));
    }
    return sum;
  }
}
