package org.palermo.priority.score;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.apportion.House;
import org.palermo.priority.apportion.LargestRemainder;
import org.palermo.priority.apportion.Recipient;
import org.palermo.priority.apportion.TieOrder;
import org.palermo.priority.exact.Fraction;

/** Weights of any unit brought to basis points, as delegates give them: 5 for this, 3 for that. */
public final class BasisPoints {
  private BasisPoints() {}

  /**
   * The weights in basis points that sum to {@link Points#WHOLE}, by largest remainder; of equal
   * remainders the one named first is served first. Weights that differ by one factor throughout
   * give the same.
   *
   * @param weights weight by criterion, 0 or more, one of them above 0
   * @throws InvalidDataException with every problem: blank names, negative weights, or none above 0
   */
  public static ImmutableMap<String, Integer> of(ImmutableMap<String, Fraction> weights) {
    if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem("weights", "", "no-weight", "no weight is above 0", "give one")));
    }
    House house =
        House.of(
            Points.WHOLE,
            weights.entrySet().stream()
                .map(weight -> Recipient.of(weight.getKey(), weight.getValue()))
                .collect(toImmutableList()));
    return new LargestRemainder().apportion(house, new TieOrder.Listing()).seats();
  }
}
