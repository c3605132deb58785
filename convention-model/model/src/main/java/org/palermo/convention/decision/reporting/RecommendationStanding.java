package org.palermo.convention.decision.reporting;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.conference.Recommendation;

/**
 * A recommendation and what has followed from it.
 *
 * @param recommendation the advice, with its number and addressee
 * @param followUp ids of what rests on it, in order of date; empty where nothing on record does,
 *     which does not mean that nothing was done
 */
public record RecommendationStanding(
    Recommendation recommendation, ImmutableList<String> followUp) {
  /** Whether something on record rests on it. */
  public boolean isFollowedUp() {
    return !followUp.isEmpty();
  }
}
