package org.palermo.priority.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Profile;

/**
 * The weights that are held possible: one for each criterion, none negative, together the whole.
 *
 * <p>A set is never empty. Its criteria are those that a need is scored by: those of the profile
 * that have weight.
 */
public sealed interface WeightSet permits FixedWeights, AnyWeights, BoundedWeights, OrderedWeights {
  /** The weights of that profile, and no others. */
  static WeightSet of(Profile profile) {
    return FixedWeights.of(profile);
  }

  /** The ids of the criteria, each once, in a fixed order. */
  ImmutableList<String> criteria();

  /**
   * The least that the figures can amount to, each taken with the weight of its criterion, the
   * whole being 1. It is attained by one of the weights of the set.
   *
   * @param figures one for each criterion, in their order
   * @throws IllegalArgumentException if there are not as many figures as criteria
   * @throws ArithmeticException if a sum does not fit a long
   */
  Fraction least(ImmutableLongArray figures);

  /**
   * The sign of {@link #least}: 1 if the figures amount to more than 0 under all weights, -1 if to
   * less under some. Whole numbers only, and quicker.
   *
   * @throws IllegalArgumentException if there are not as many figures as criteria
   * @throws ArithmeticException if a sum does not fit a long
   */
  int signOfLeast(ImmutableLongArray figures);

  /** Weights drawn at random from the set; how, each set says. */
  WeightDraws draws();
}
