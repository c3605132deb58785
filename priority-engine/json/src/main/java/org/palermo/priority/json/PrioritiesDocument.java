package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.equity.Representation;
import org.palermo.priority.equity.ToleranceBand;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.PriceOfBalance;
import org.palermo.priority.rank.RankedTier;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.ScoringPolicy;

/**
 * The order of the needs of a run, as {@code priorities.json} holds it: both lists in one, since
 * each need tells its place in either, with what balance costs and how groups stand.
 *
 * @param asOf date of the data
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param ground on what ground needs are in order, in a sentence
 * @param profile id of the profile
 * @param rule the rule of ranking
 * @param policy how intervals of scores are counted
 * @param seed the seed of the lot
 * @param top so many first places were looked at closely
 * @param needs the needs in order
 * @param balance the price of balance at several lengths, the shortest first
 * @param tiers how regional groups stand, tier by tier, among the first places of each
 */
public record PrioritiesDocument(
    LocalDate asOf,
    String dataset,
    boolean synthetic,
    String ground,
    String profile,
    RankingRule rule,
    ScoringPolicy policy,
    String seed,
    int top,
    ImmutableList<Entry> needs,
    ImmutableList<PriceOfBalance> balance,
    ImmutableList<TierShares> tiers) {
  /**
   * A need at its place.
   *
   * @param need its id
   * @param place its place, from 1
   * @param placeByNeed its place by need alone
   * @param state code of its State
   * @param group its regional group, {@code NONE} outside all groups
   * @param traditions the legal traditions of its State
   * @param tier its tier, 0 the most urgent
   * @param points what its score can be, in points
   * @param score the score that counts, in half points
   * @param completeness how much of the weight rests on what is known, in basis points
   */
  public record Entry(
      String need,
      int place,
      int placeByNeed,
      String state,
      String group,
      LegalTraditions traditions,
      int tier,
      Interval points,
      long score,
      int completeness) {}

  /**
   * How regional groups stand among the first places of a tier.
   *
   * @param tier the tier
   * @param places length of the list looked at
   * @param groups by code
   */
  public record TierShares(int tier, int places, ImmutableSortedMap<String, GroupShare> groups) {}

  /**
   * How a group stands.
   *
   * @param held places held
   * @param entitled places it is entitled to
   * @param status in one word
   */
  public record GroupShare(int held, Fraction entitled, Representation.Status status) {
    private static GroupShare of(Representation standing) {
      return new GroupShare(standing.held(), standing.entitlement(), standing.status());
    }
  }

  /** The lengths at which the price of balance is told, as far as the list reaches. */
  public static final ImmutableList<Integer> LENGTHS =
      ImmutableList.of(10, 20, 50, 100, 200, 500, 1_000);

  /**
   * The order as a document.
   *
   * @param dataset where the data came from
   * @param synthetic whether they were made up
   * @param top so many first places are looked at closely, 1 or more
   */
  public static PrioritiesDocument of(
      PriorityGuidance guidance, String dataset, boolean synthetic, int top) {
    return new PrioritiesDocument(
        guidance.context().asOf(),
        dataset,
        synthetic,
        guidance.ground(),
        guidance.profile().id(),
        guidance.terms().rule(),
        guidance.profile().policy(),
        guidance.terms().balance().lot().seed(),
        top,
        entries(guidance),
        balance(guidance),
        guidance.ranking().tiers().stream()
            .map(tier -> shares(tier, Math.min(top, tier.size())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Entry> entries(PriorityGuidance guidance) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    int place = 1;
    for (Claim claim : guidance.ranking().order()) {
      ScoredNeed need = guidance.need(claim.id());
      entries.add(
          new Entry(
              claim.id(),
              place,
              guidance.ranking().placeByNeedAlone(claim.id()),
              claim.state(),
              claim.group(),
              claim.traditions(),
              claim.tier(),
              need.points(),
              claim.score(),
              need.completeness()));
      place++;
    }
    return entries.build();
  }

  private static ImmutableList<PriceOfBalance> balance(PriorityGuidance guidance) {
    int all = guidance.ranking().order().size();
    ImmutableList.Builder<PriceOfBalance> balance = ImmutableList.builder();
    for (int length : LENGTHS) {
      if (length <= all) {
        balance.add(guidance.ranking().priceOfBalance(length));
      }
    }
    return balance.build();
  }

  private static TierShares shares(RankedTier tier, int places) {
    ImmutableSortedMap.Builder<String, GroupShare> groups = ImmutableSortedMap.naturalOrder();
    tier.representation(places, ToleranceBand.ONE_PLACE)
        .forEach((group, standing) -> groups.put(group, GroupShare.of(standing)));
    return new TierShares(tier.number(), places, groups.buildOrThrow());
  }
}
