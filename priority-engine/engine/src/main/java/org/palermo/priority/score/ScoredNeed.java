package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * A need with its score and the parts of it.
 *
 * @param need the need
 * @param tier its tier, 0 the most urgent
 * @param contributions what each criterion of weight adds, in the order of the profile
 * @param points what they sum to
 */
public record ScoredNeed(
    CoveredNeed need, int tier, ImmutableList<Contribution> contributions, Interval points) {
  /** The id of the need. */
  public String id() {
    return need.need().id();
  }

  /** The score that counts under a policy, in half points. */
  public long score(ScoringPolicy policy) {
    return policy.halfPoints(points.low(), points.high());
  }

  /**
   * How much of the weight rests on what is known, in basis points. Shown beside the score, and
   * never mixed into it.
   */
  public int completeness() {
    int known = 0;
    for (Contribution contribution : contributions) {
      known += contribution.utility().isKnown() ? contribution.weight() : 0;
    }
    return known;
  }
}
