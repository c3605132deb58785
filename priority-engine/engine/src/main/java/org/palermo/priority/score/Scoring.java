package org.palermo.priority.score;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;

/**
 * Scores needs by a profile. What a need scores rests on that need, the profile and the context
 * alone. Immutable and safe for use by many threads, as far as the criteria are.
 */
public final class Scoring {
  private final Profile profile;
  private final ImmutableList<Ground> grounds;

  /** A criterion with its weighting; severity is the one that coverage discounts. */
  private record Ground(PriorityCriterion criterion, Weighting weighting, boolean discounted) {}

  private Scoring(Profile profile, ImmutableList<Ground> grounds) {
    this.profile = profile;
    this.grounds = grounds;
  }

  /**
   * Scoring by that profile.
   *
   * @throws InvalidDataException with every criterion that has weight and is not at hand
   */
  public static Scoring by(Profile profile, Criteria criteria) {
    ImmutableSortedSet.Builder<Problem> missing = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<Ground> grounds = ImmutableList.builder();
    for (Weighting weighting : profile.weightings()) {
      if (weighting.weight() > 0) {
        criteria
            .of(weighting.criterion(), profile)
            .ifPresentOrElse(
                criterion ->
                    grounds.add(
                        new Ground(
                            criterion,
                            weighting,
                            criterion.id().equals(StandardCriterion.SEVERITY.id()))),
                () ->
                    missing.add(
                        new Problem(
                            "profile " + profile.id(),
                            "/criteria",
                            "unknown-criterion",
                            "no criterion has the id " + weighting.criterion(),
                            "use one of "
                                + String.join(", ", criteria.byId().keySet())
                                + ", "
                                + EffectOnOthers.ID
                                + ", or add the module that brings it")));
      }
    }
    ImmutableSortedSet<Problem> problems = missing.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return new Scoring(profile, grounds.build());
  }

  /** The profile by which it scores. */
  public Profile profile() {
    return profile;
  }

  /** The needs scored, in the order given. */
  public ImmutableList<ScoredNeed> score(
      ImmutableList<CoveredNeed> needs, PriorityContext context) {
    return needs.stream().map(need -> score(need, context)).collect(toImmutableList());
  }

  /** One need scored. */
  public ScoredNeed score(CoveredNeed need, PriorityContext context) {
    ImmutableList.Builder<Contribution> contributions =
        ImmutableList.builderWithExpectedSize(grounds.size());
    long low = 0;
    long high = 0;
    for (Ground ground : grounds) {
      Reading reading = ground.criterion().read(need, context);
      Interval utility = ground.weighting().scale().utility(reading);
      if (ground.discounted()) {
        utility = unmet(utility, need);
      }
      int weight = ground.weighting().weight();
      Interval points = new Interval(weight * utility.low(), weight * utility.high());
      contributions.add(
          new Contribution(ground.criterion().id(), weight, reading, utility, points));
      low += points.low();
      high += points.high();
    }
    return new ScoredNeed(
        need, profile.tier(need.need()), contributions.build(), new Interval(low, high));
  }

  /** What is left of a utility after help under way; rounded down at both ends. */
  private Interval unmet(Interval utility, CoveredNeed need) {
    Interval factor = profile.coverage().get(need.coverage().level());
    return factor == null // never: a profile has a factor for each level
        ? utility
        : new Interval(
            utility.low() * factor.low() / Points.WHOLE,
            utility.high() * factor.high() / Points.WHOLE);
  }
}
