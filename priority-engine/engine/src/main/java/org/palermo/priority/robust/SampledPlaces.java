package org.palermo.priority.robust;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Workers;

/**
 * In what part of many draws each need had which place, when weights and missing answers are drawn
 * and everything else is as in the guidance: the same rule, on the same terms, entitlements and lot
 * included.
 *
 * <p>Rank acceptability: Lahdelma and Salminen, SMAA-2 (2001). In each draw come first the weights,
 * as their set says; then, need by need in the order of ids and criterion by criterion, a whole
 * utility from each interval that is not known, all alike and each for itself. Scores and places
 * are then reckoned in whole numbers. The parts are counted, hence exact for these draws; how far
 * they may be from the truth says {@link #error()}. Immutable; the same input and seed give the
 * same result whoever does the work.
 */
public final class SampledPlaces {
  private final RankingRule rule;
  private final Utilities utilities;
  private final int draws;
  private final Tally tally;

  private SampledPlaces(RankingRule rule, Utilities utilities, int draws, Tally tally) {
    this.rule = rule;
    this.utilities = utilities;
    this.draws = draws;
    this.tally = tally;
  }

  /**
   * Makes the draws. For {@code n} needs each costs about what ranking costs once entitlements are
   * known, and each task needs memory for {@code n} times the first places.
   *
   * @param first the cut: how many places are told one by one, and about which it is asked whether
   *     missing answers decide; more than there are needs means all
   * @throws InvalidDataException with every need that is scored by other criteria than those of the
   *     set
   * @throws IllegalArgumentException if the first places are less than none
   * @throws ArithmeticException if needs times places does not fit an int
   */
  public static SampledPlaces of(
      PriorityGuidance guidance, WeightSet weights, Draws draws, int first, Workers workers) {
    checkArgument(first >= 0, "first places must be 0 or more, were %s", first);
    int needs = guidance.order().size();
    int cut = Math.min(first, needs);
    Sampling sampling = new Sampling(guidance, weights, draws, cut);
    boolean[] isOpen = isOpen(sampling.utilities);
    Tally tally = new Tally(needs, cut);
    workers
        .all(task -> part(sampling, draws.number(), task, workers.tasks(), isOpen, cut))
        .forEach(tally::add);
    return new SampledPlaces(guidance.terms().rule(), sampling.utilities, draws.number(), tally);
  }

  /** Every so many-th draw. */
  private static Tally part(
      Sampling sampling, int draws, int from, int step, boolean[] isOpen, int cut) {
    Tally own = new Tally(isOpen.length, cut);
    for (int draw = from; draw < draws; draw += step) {
      own.add(sampling.draw(draw), isOpen);
    }
    return own;
  }

  private static boolean[] isOpen(Utilities utilities) {
    boolean[] open = new boolean[utilities.size()];
    for (int cell = 0; cell < utilities.low.length; cell++) {
      open[cell / utilities.criteria] |= utilities.low[cell] < utilities.high[cell];
    }
    return open;
  }

  /** The rule by which needs were ranked in the draws. */
  public RankingRule rule() {
    return rule;
  }

  /** The needs, by id. */
  public ImmutableList<ScoredNeed> needs() {
    return utilities.needs;
  }

  /** Number of draws. */
  public int draws() {
    return draws;
  }

  /** The cut: the number of first places looked at; at most the number of needs. */
  public int first() {
    return tally.first;
  }

  /**
   * The part of the draws in which the need had that place. Over all needs the parts of one place
   * sum to 1; over all places those of one need do, if all places are looked at.
   *
   * @param place from 1 to {@link #first()}
   * @throws IllegalArgumentException if there is no such need or place
   */
  public Fraction share(String need, int place) {
    checkPlace(place, 1);
    return Fraction.of(tally.atPlace[utilities.row(need) * tally.first + place - 1], draws);
  }

  /**
   * The part of the draws in which the need was among the first.
   *
   * @param places from 0 to {@link #first()}
   * @throws IllegalArgumentException if there is no such need, or there are not so many places
   */
  public Fraction shareWithin(String need, int places) {
    checkPlace(places, 0);
    int from = utilities.row(need) * tally.first;
    return Fraction.of(Arrays.stream(tally.atPlace, from, from + places).sum(), draws);
  }

  private void checkPlace(int place, int least) {
    checkArgument(
        place >= least && place <= tally.first,
        "places looked at are %s to %s, not %s",
        least,
        tally.first,
        place);
  }

  /**
   * The best place that the need had in any draw.
   *
   * @throws IllegalArgumentException if there is no such need
   */
  public int best(String need) {
    return tally.best[utilities.row(need)];
  }

  /**
   * The worst place that the need had in any draw.
   *
   * @throws IllegalArgumentException if there is no such need
   */
  public int worst(String need) {
    return tally.worst[utilities.row(need)];
  }

  /**
   * In how many draws the need's own missing answers decided whether it was among the {@link
   * #first()}: all else being as drawn, it was if they all turned out at their upper ends and was
   * not if they all turned out at their lower ends.
   *
   * @throws IllegalArgumentException if there is no such need
   */
  public int hinging(String need) {
    return tally.hinging[utilities.row(need)];
  }

  /** How far the parts may be from the truth. */
  public SamplingError error() {
    return new SamplingError(draws, Math.max(1, needs().size()));
  }
}
