package org.palermo.priority.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.conference.Directive;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.UrgentTier;

/**
 * Why a need has its place.
 *
 * @param need the need with its score and the parts of it
 * @param urgent the tier to which it belongs, with its legal reason; empty for the last tier
 * @param score the score that counts, in half points
 * @param directives the acts in force that speak of it, in the order they apply
 * @param placeByNeed its place by need alone, from 1
 * @param place its place in the balanced order, from 1
 * @param heldBack why it could not have the place it has by need alone, within its tier; empty when
 *     it could
 */
public record Why(
    ScoredNeed need,
    Optional<UrgentTier> urgent,
    long score,
    ImmutableList<Directive> directives,
    int placeByNeed,
    int place,
    Optional<Hindrance> heldBack) {
  /**
   * Why that need has its place.
   *
   * @throws IllegalArgumentException if no such need is in order
   */
  public static Why of(PriorityGuidance guidance, String id) {
    ScoredNeed need = guidance.need(id);
    ImmutableList<Claim> byNeed = guidance.ranking().byNeedAlone();
    int placeByNeed = guidance.ranking().placeByNeedAlone(id);
    int place = guidance.ranking().placeOf(id);
    ImmutableSet<Claim> ofMoreMerit = ImmutableSet.copyOf(byNeed.subList(0, placeByNeed - 1));
    Optional<Hindrance> heldBack =
        guidance.ranking().order().subList(0, place - 1).stream()
            .filter(claim -> !ofMoreMerit.contains(claim))
            .findFirst()
            .flatMap(claim -> guidance.ranking().overtaking(claim.id(), id));
    return new Why(
        need,
        need.tier() < guidance.profile().tiers().size()
            ? Optional.of(guidance.profile().tiers().get(need.tier()))
            : Optional.empty(),
        need.score(guidance.profile().policy()),
        guidance
            .context()
            .directives()
            .on(need.need().need(), guidance.context().asOf())
            .directives(),
        placeByNeed,
        place,
        heldBack);
  }
}
