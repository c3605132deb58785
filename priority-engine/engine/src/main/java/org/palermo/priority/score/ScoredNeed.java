package org.palermo.priority.score;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.Reading;

/**
 * A need with its score and the parts of it. Immutable; equal when need, tier and every part are.
 *
 * <p>A pool of ten thousand needs has hundreds of thousands of parts, of which few are ever looked
 * at. So what is kept of them are figures; {@link #contributions()} tells them.
 */
public final class ScoredNeed {
  private final CoveredNeed need;
  private final int tier;
  private final WeighedCriteria criteria;
  private final Reading[] readings;

  /** Of each part the lower and the upper end, one after the other. */
  private final int[] utilities;

  private final long low;
  private final long high;

  /**
   * With figures that nobody else keeps: a reading and two ends of a utility for each criterion,
   * and what these come to, each times its weight.
   */
  ScoredNeed(
      CoveredNeed need,
      int tier,
      WeighedCriteria criteria,
      Reading[] readings,
      int[] utilities,
      long low,
      long high) {
    this.need = need;
    this.tier = tier;
    this.criteria = criteria;
    this.readings = readings;
    this.utilities = utilities;
    this.low = low;
    this.high = high;
  }

  /**
   * A need with those parts, such as were written down.
   *
   * @param tier its tier, 0 the most urgent
   * @param contributions what each criterion of weight adds, in the order of the profile
   * @throws IllegalArgumentException if the weights come to more than {@link Points#WHOLE}
   */
  public static ScoredNeed of(
      CoveredNeed need, int tier, ImmutableList<Contribution> contributions) {
    long weights = contributions.stream().mapToLong(Contribution::weight).sum();
    checkArgument(
        weights <= Points.WHOLE,
        "weights of %s must come to at most %s, came to %s",
        need.need().id(),
        Points.WHOLE,
        weights);
    Reading[] readings = new Reading[contributions.size()];
    int[] utilities = new int[2 * readings.length];
    long low = 0;
    long high = 0;
    for (int i = 0; i < readings.length; i++) {
      Contribution part = contributions.get(i);
      readings[i] = part.reading();
      utilities[2 * i] = Math.toIntExact(part.utility().low());
      utilities[2 * i + 1] = Math.toIntExact(part.utility().high());
      low += part.weight() * part.utility().low();
      high += part.weight() * part.utility().high();
    }
    return new ScoredNeed(
        need,
        tier,
        new WeighedCriteria(
            contributions.stream().map(Contribution::criterion).collect(toImmutableList()),
            ImmutableIntArray.copyOf(contributions.stream().mapToInt(Contribution::weight))),
        readings,
        utilities,
        low,
        high);
  }

  /** The need. */
  public CoveredNeed need() {
    return need;
  }

  /** The id of the need. */
  public String id() {
    return need.need().id();
  }

  /** Its tier, 0 the most urgent. */
  public int tier() {
    return tier;
  }

  /**
   * What each criterion of weight adds, in the order of the profile. They are made when asked for:
   * a caller who goes through them keeps the list.
   */
  public ImmutableList<Contribution> contributions() {
    ImmutableList.Builder<Contribution> parts =
        ImmutableList.builderWithExpectedSize(readings.length);
    for (int i = 0; i < readings.length; i++) {
      parts.add(
          new Contribution(
              criteria.ids().get(i),
              criteria.weights().get(i),
              readings[i],
              new Interval(utilities[2 * i], utilities[2 * i + 1])));
    }
    return parts.build();
  }

  /** What they sum to, up to {@link Points#MOST}. */
  public Interval points() {
    return new Interval(low, high);
  }

  /** The score that counts under a policy, in half points. */
  public long score(ScoringPolicy policy) {
    return policy.halfPoints(low, high);
  }

  /**
   * How much of the weight rests on what is known, in basis points. Shown beside the score, and
   * never mixed into it.
   */
  public int completeness() {
    int known = 0;
    for (int i = 0; i < readings.length; i++) {
      known += utilities[2 * i] == utilities[2 * i + 1] ? criteria.weights().get(i) : 0;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoredNeed scored
        && tier == scored.tier
        && need.equals(scored.need)
        && criteria.equals(scored.criteria)
        && Arrays.equals(readings, scored.readings)
        && Arrays.equals(utilities, scored.utilities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        need, tier, criteria, Arrays.hashCode(readings), Arrays.hashCode(utilities));
  }

  @Override
  public String toString() {
    return id() + " in tier " + tier + ": " + points() + " " + contributions();
  }
}
