package org.palermo.priority.score;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.Reading;

/**
 * Scores needs by a profile. What a need scores rests on that need, the profile and the context
 * alone. Immutable and safe for use by many threads, as far as the criteria are.
 */
public final class Scoring {
  private final Profile profile;
  private final ImmutableList<Ground> grounds;
  private final WeighedCriteria weighed;

  private Scoring(Profile profile, ImmutableList<Ground> grounds) {
    this.profile = profile;
    this.grounds = grounds;
    this.weighed =
        new WeighedCriteria(
            grounds.stream().map(ground -> ground.criterion().id()).collect(toImmutableList()),
            ImmutableIntArray.copyOf(
                grounds.stream().mapToInt(ground -> ground.weighting().weight())));
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
                criterion -> grounds.add(Ground.of(criterion, weighting)),
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

  /** The needs scored, in the order given, by the calling thread. */
  public ImmutableList<ScoredNeed> score(
      ImmutableList<CoveredNeed> needs, PriorityContext context) {
    return score(needs, context, Workers.callingThread());
  }

  /**
   * The needs scored, in the order given. The result is the same whoever does the work, since
   * criteria are pure functions; those of third parties must bear several threads where there are.
   */
  public ImmutableList<ScoredNeed> score(
      ImmutableList<CoveredNeed> needs, PriorityContext context, Workers workers) {
    ScoredNeed[] scored = new ScoredNeed[needs.size()];
    workers.all(
        task -> {
          SubjectReadings subjects = new SubjectReadings(grounds, context);
          int end = bound(needs, task + 1, workers);
          for (int i = bound(needs, task, workers); i < end; i++) {
            scored[i] = score(needs.get(i), context, subjects);
          }
          return task;
        });
    return ImmutableList.copyOf(scored);
  }

  /** Where the part of a task begins: parts are as equal as can be. */
  private static int bound(ImmutableList<CoveredNeed> needs, int task, Workers workers) {
    return (int) ((long) needs.size() * task / workers.tasks());
  }

  /** One need scored. */
  public ScoredNeed score(CoveredNeed need, PriorityContext context) {
    return score(need, context, new SubjectReadings(grounds, context));
  }

  private ScoredNeed score(CoveredNeed need, PriorityContext context, SubjectReadings subjects) {
    Reading[] readings = subjects.of(need).clone();
    int[] utilities = new int[2 * readings.length];
    long low = 0;
    long high = 0;
    for (int i = 0; i < readings.length; i++) {
      Ground ground = grounds.get(i);
      Reading reading = readings[i];
      if (!ground.isOfSubject()) {
        reading = ground.criterion().read(need, context);
        readings[i] = reading;
      }
      int least = ground.utilities().utility(reading.least());
      int most = reading.isKnown() ? least : ground.utilities().utility(reading.most());
      int lower = Math.min(least, most);
      int upper = Math.max(least, most);
      if (ground.isDiscounted()) {
        Interval unmet = unmet(need); // rounded down at both ends
        lower = (int) (lower * unmet.low() / Points.WHOLE);
        upper = (int) (upper * unmet.high() / Points.WHOLE);
      }
      utilities[2 * i] = lower;
      utilities[2 * i + 1] = upper;
      low += (long) ground.weight() * lower;
      high += (long) ground.weight() * upper;
    }
    return new ScoredNeed(need, profile.tier(need.need()), weighed, readings, utilities, low, high);
  }

  /** What help under way leaves of a utility; the profile has a factor for each level. */
  private Interval unmet(CoveredNeed need) {
    return requireNonNull(profile.coverage().get(need.coverage().level()));
  }
}
