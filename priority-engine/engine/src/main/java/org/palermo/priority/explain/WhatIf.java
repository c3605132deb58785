package org.palermo.priority.explain;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.palermo.convention.gap.Severity;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.Ranking;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;

/**
 * The smallest single changes that would bring a need to a place or further up, all else being
 * equal; each empty where no such change would.
 *
 * <p>That there is a smallest score rests on {@code SEVERITY_MONOTONE}: with a higher score a need
 * never stands further down. With a score one half point less than the one told it would not have
 * the place.
 *
 * @param need the need
 * @param place the place wanted, from 1
 * @param now the place it has
 * @param score the least score within its tier, in half points
 * @param severity the least severity above its own with which the engine would put it there
 * @param answers criteria that are not known now, each of which would bring it there by itself if
 *     the answers still open spoke for it
 * @param openQuestions the questions whose answers those are, by id
 * @param weights weights at which it would score as much as the need that has the place now
 * @param tau the least of the windows 1, 3/2, 2, 3 that is wider than the one agreed and would
 *     bring it there
 */
public record WhatIf(
    String need,
    int place,
    int now,
    OptionalLong score,
    Optional<Severity> severity,
    ImmutableList<String> answers,
    ImmutableSortedSet<String> openQuestions,
    ImmutableList<WeightThreshold> weights,
    Optional<Fraction> tau) {
  private static final ImmutableList<Fraction> WIDER =
      ImmutableList.of(Fraction.ONE, Fraction.of(3, 2), Fraction.of(2), Fraction.of(3));

  /**
   * What would bring that need to that place.
   *
   * @throws IllegalArgumentException if no such need is in order, or there is no such place before
   *     the one it has
   */
  public static WhatIf of(PriorityGuidance guidance, String id, int place) {
    int now = guidance.ranking().placeOf(id);
    checkArgument(
        place >= 1 && place < now,
        "%s has place %s, and can't be asked for place %s",
        id,
        now,
        place);
    return new Search(guidance, id, place).changes(now);
  }

  /** One question, asked of changed copies of a ranking. */
  private static final class Search {
    private final PriorityGuidance guidance;
    private final Ranking ranking;
    private final ScoredNeed need;
    private final Claim claim;
    private final int place;

    Search(PriorityGuidance guidance, String id, int place) {
      this.guidance = guidance;
      this.ranking = guidance.ranking();
      this.need = guidance.need(id);
      this.claim = ranking.order().get(ranking.placeOf(id) - 1);
      this.place = place;
    }

    WhatIf changes(int now) {
      ImmutableList<String> answers =
          need.contributions().stream()
              .filter(part -> !part.points().isKnown() && reaches(claim.withScore(resolved(part))))
              .map(Contribution::criterion)
              .collect(toImmutableList());
      return new WhatIf(
          need.id(),
          place,
          now,
          leastScore(),
          leastSeverity(),
          answers,
          answers.isEmpty() ? ImmutableSortedSet.of() : need.need().need().openQuestions(),
          WeightThreshold.between(
              need,
              guidance.need(ranking.order().get(place - 1).id()),
              guidance.profile().policy()),
          leastTau());
    }

    /** The score when one criterion turns out at its upper end. */
    private long resolved(Contribution part) {
      return need.score(guidance.profile().policy())
          - guidance.profile().policy().halfPoints(part.points().low(), part.points().high())
          + guidance.profile().policy().halfPoints(part.points().high(), part.points().high());
    }

    private boolean reaches(Claim changed) {
      return placeOf(changed, ranking.terms()) <= place;
    }

    private int placeOf(Claim changed, BalanceTerms terms) {
      ImmutableList<Claim> claims =
          ranking.order().stream()
              .map(other -> other.id().equals(changed.id()) ? changed : other)
              .collect(toImmutableList());
      return ranking.rule().rank(new ClaimPool(claims), terms).placeOf(changed.id());
    }

    /**
     * Only scores matter at which it draws level with another claim or passes it; among those the
     * least that suffices is found by halving.
     */
    private OptionalLong leastScore() {
      TreeSet<Long> steps = new TreeSet<>(Comparator.naturalOrder());
      for (Claim other : ranking.order()) {
        if (other.tier() == claim.tier() && other.score() >= claim.score()) {
          steps.add(other.score());
          steps.add(other.score() + 1);
        }
      }
      ImmutableList<Long> scores =
          steps.stream()
              .filter(score -> score > claim.score() && score <= ClaimPool.MOST_SCORE)
              .collect(toImmutableList());
      int from = 0;
      int to = scores.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (reaches(claim.withScore(scores.get(middle)))) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return from == scores.size() ? OptionalLong.empty() : OptionalLong.of(scores.get(from));
    }

    private Optional<Severity> leastSeverity() {
      for (Severity severity : Severity.values()) {
        if (severity.compareTo(need.need().need().severity()) > 0) {
          ScoredNeed graver = guidance.scoredWith(need.need(), severity);
          Claim changed =
              claim.withScore(graver.score(guidance.profile().policy())).inTier(graver.tier());
          if (reaches(changed)) {
            return Optional.of(severity);
          }
        }
      }
      return Optional.empty();
    }

    private Optional<Fraction> leastTau() {
      BalanceTerms terms = ranking.terms();
      if (ranking.rule() != RankingRule.QUOTA_WINDOW || terms.tau().isEmpty()) {
        return Optional.empty();
      }
      return WIDER.stream()
          .filter(wider -> wider.compareTo(terms.tau().get()) > 0)
          .filter(wider -> placeOf(claim, terms.withTau(wider)) <= place)
          .findFirst();
    }
  }
}
