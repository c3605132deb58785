package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableMap;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.robust.BoundedWeights;
import org.palermo.priority.robust.Draws;
import org.palermo.priority.robust.SampledPlaces;
import org.palermo.priority.robust.WeightSet;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.Weighting;
import org.palermo.priority.score.Workers;

/**
 * How far places rest on weights that could be argued otherwise and on answers that are missing:
 * each weight may be half as much or half as much again, and every missing answer may turn out
 * either way.
 */
public final class Robustness {
  /** Draws times needs; so many draws are made that the time stays about the same. */
  private static final int WORK = 80_000;

  private static final int FEWEST_DRAWS = 100;
  private static final int MOST_DRAWS = 10_000;

  private Robustness() {}

  /** How often needs are put in order unless a number is agreed. */
  static int usualDraws(int needs) {
    return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, WORK / Math.max(1, needs)));
  }

  /** The places over so many draws, the first so many of them one by one. */
  public static SampledPlaces of(PriorityGuidance guidance, int top, int draws) {
    return SampledPlaces.of(
        guidance,
        around(guidance.profile()),
        new Draws(guidance.terms().balance().lot(), draws),
        top,
        Workers.callingThread());
  }

  private static WeightSet around(Profile profile) {
    ImmutableMap.Builder<String, Interval> bounds = ImmutableMap.builder();
    for (Weighting weighting : profile.weightings()) {
      int weight = weighting.weight();
      if (weight > 0) {
        bounds.put(
            weighting.criterion(),
            new Interval(weight / 2, Math.min(Points.WHOLE, weight + weight / 2)));
      }
    }
    return BoundedWeights.of(bounds.buildOrThrow());
  }
}
