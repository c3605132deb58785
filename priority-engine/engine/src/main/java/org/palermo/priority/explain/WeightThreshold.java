package org.palermo.priority.explain;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;

/**
 * The weight of one criterion at which two needs score the same, when the other weights keep their
 * proportions; on one side of it the one scores more, on the other side the other.
 *
 * <p>Reckoned with whole utilities and exact weights. Scores are linear in the weight, so there is
 * at most one.
 *
 * @param criterion id of the criterion
 * @param now its weight in the profile, as a part of the whole
 * @param equal the weight at which both score the same, from 0 to 1
 */
public record WeightThreshold(String criterion, Fraction now, Fraction equal) {
  /** The thresholds of all criteria that have one, in the order of the profile. */
  public static ImmutableList<WeightThreshold> between(
      ScoredNeed one, ScoredNeed other, ScoringPolicy policy) {
    ImmutableList.Builder<WeightThreshold> found = ImmutableList.builder();
    Fraction whole = Fraction.of(one.score(policy) - other.score(policy));
    ImmutableList<Contribution> lefts = one.contributions();
    ImmutableList<Contribution> rights = other.contributions();
    for (int i = 0; i < lefts.size(); i++) {
      Contribution left = lefts.get(i);
      Contribution right = rights.get(i);
      Fraction weight = Fraction.of(left.weight(), Points.WHOLE);
      if (weight.equals(Fraction.ONE)) {
        continue; // the other weights have no proportions to keep
      }
      // With weight v the difference is v * own + (1 - v) * rest, own and rest at full weight.
      Fraction own =
          Fraction.of(
              Points.WHOLE
                  * (policy.halfPoints(left.utility().low(), left.utility().high())
                      - policy.halfPoints(right.utility().low(), right.utility().high())));
      Fraction rest = whole.minus(weight.times(own)).dividedBy(Fraction.ONE.minus(weight));
      if (!own.equals(rest)) {
        Fraction equal = rest.dividedBy(rest.minus(own));
        if (equal.signum() >= 0 && equal.compareTo(Fraction.ONE) <= 0) {
          found.add(new WeightThreshold(left.criterion(), weight, equal));
        }
      }
    }
    return found.build();
  }
}
