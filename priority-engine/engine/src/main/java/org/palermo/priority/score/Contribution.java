package org.palermo.priority.score;

import static com.google.common.base.Preconditions.checkArgument;

import org.palermo.convention.spi.Reading;

/**
 * What one criterion adds to the score of a need.
 *
 * @param criterion id of the criterion
 * @param weight in basis points
 * @param reading what was read off the need
 * @param utility on the criterion's scale, for severity after coverage; up to {@link Points#WHOLE}
 */
public record Contribution(String criterion, int weight, Reading reading, Interval utility) {
  /**
   * @throws IllegalArgumentException if the weight or the utility is out of its range
   */
  public Contribution {
    checkArgument(
        weight >= 0 && weight <= Points.WHOLE,
        "the weight of %s must be 0 to %s, was %s",
        criterion,
        Points.WHOLE,
        weight);
    checkArgument(
        utility.high() <= Points.WHOLE,
        "the utility of %s must be at most %s, was %s",
        criterion,
        Points.WHOLE,
        utility.high());
  }

  /** Weight times utility. */
  public Interval points() {
    return new Interval(weight * utility.low(), weight * utility.high());
  }
}
