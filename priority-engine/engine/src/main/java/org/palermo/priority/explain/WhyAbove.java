package org.palermo.priority.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.UnsignedLong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.UrgentTier;

/**
 * Why one need stands above another: exactly one reason, the first that holds of tier, score, lot
 * and balance.
 *
 * @param above the need that stands above
 * @param below the other
 * @param reason why
 */
public record WhyAbove(String above, String below, Reason reason) {
  /** Why one need stands above another. */
  public sealed interface Reason {
    /**
     * It is of a more urgent tier.
     *
     * @param above tier of the one above
     * @param below tier of the other, a larger number
     * @param because the legal reason of the more urgent tier
     */
    record ByTier(int above, int below, UrgentTier because) implements Reason {}

    /**
     * It scores more.
     *
     * @param differences what each criterion adds to the difference, in the order of the profile;
     *     they sum to it
     * @param sum the difference of the scores in half points, above 0
     */
    record ByScore(ImmutableList<Difference> differences, long sum) implements Reason {}

    /**
     * Both score the same, and it drew the smaller lot.
     *
     * @param lot the drawing, with its recorded seed
     * @param above what the one above drew
     * @param below what the other drew
     */
    record ByLot(Lot lot, UnsignedLong above, UnsignedLong below) implements Reason {}

    /**
     * The other has more merit, and could not have the place.
     *
     * @param hindrance the binding row with its figures
     */
    record ByBalance(Hindrance hindrance) implements Reason {}
  }

  /**
   * What one criterion adds to the difference of two scores.
   *
   * @param criterion id of the criterion
   * @param above half points of the need above
   * @param below half points of the other
   */
  public record Difference(String criterion, long above, long below) {
    /** The first less the second. */
    public long difference() {
      return above - below;
    }
  }

  /**
   * Why the one stands above the other.
   *
   * @throws IllegalArgumentException if one of them is not in order, or does not stand above
   */
  public static WhyAbove of(PriorityGuidance guidance, String above, String below) {
    checkArgument(
        guidance.ranking().placeOf(above) < guidance.ranking().placeOf(below),
        "%s does not stand above %s",
        above,
        below);
    return new WhyAbove(above, below, reason(guidance, above, below));
  }

  private static Reason reason(PriorityGuidance guidance, String above, String below) {
    ScoredNeed first = guidance.need(above);
    ScoredNeed second = guidance.need(below);
    if (first.tier() != second.tier()) {
      return new Reason.ByTier(
          first.tier(), second.tier(), guidance.profile().tiers().get(first.tier()));
    }
    ScoringPolicy policy = guidance.profile().policy();
    long difference = first.score(policy) - second.score(policy);
    if (difference > 0) {
      return new Reason.ByScore(differences(first, second, policy), difference);
    }
    Optional<Reason> balance =
        guidance.ranking().overtaking(above, below).map(Reason.ByBalance::new);
    if (difference < 0) {
      return balance.orElseThrow();
    }
    Lot lot = guidance.terms().balance().lot();
    return balance.orElseGet(() -> new Reason.ByLot(lot, lot.draw(above), lot.draw(below)));
  }

  private static ImmutableList<Difference> differences(
      ScoredNeed first, ScoredNeed second, ScoringPolicy policy) {
    List<Difference> found = new ArrayList<>();
    ImmutableList<Contribution> others = second.contributions();
    for (Contribution one : first.contributions()) {
      Contribution other = others.get(found.size());
      found.add(
          new Difference(
              one.criterion(),
              policy.halfPoints(one.points().low(), one.points().high()),
              policy.halfPoints(other.points().low(), other.points().high())));
    }
    return ImmutableList.copyOf(found);
  }
}
