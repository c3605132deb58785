package org.palermo.priority.rank;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.equity.Representation;
import org.palermo.priority.equity.ToleranceBand;
import org.palermo.priority.exact.Fraction;

/**
 * One tier of a ranking: ranked by itself, before every higher tier. Places are counted from 1
 * within the tier.
 */
public final class RankedTier {
  private final int number;
  private final Tier tier;
  private final RankingRule rule;
  private final WindowEligibility.Windows windows;
  private final TraditionTargets targets;
  private final int[] taken;
  private final TraditionReport report;

  RankedTier(int number, RankingRule rule, Tier tier, BalanceTerms terms) {
    this.number = number;
    this.rule = rule;
    this.tier = tier;
    this.targets = new TraditionTargets(tier);
    this.windows = new WindowEligibility.Windows(tier, terms, targets);
    this.taken = new int[tier.size()];
    this.report = run(rule == RankingRule.QUOTA_WINDOW ? terms.theta() : Optional.empty());
  }

  /** Among the types that may have a place the one whose first claim has most merit gets it. */
  private TraditionReport run(Optional<Fraction> theta) {
    Eligibility eligibility = start();
    TraditionCounts traditions = new TraditionCounts(tier, targets);
    boolean[] eligible = new boolean[tier.types()];
    int[] served = new int[tier.types()];
    List<Integer> beyond = new ArrayList<>();
    long bound = theta.map(targets::unitsWithin).orElse(Long.MAX_VALUE);
    long worst = 0;
    int worstPlace = 0;
    String worstTradition = "";
    for (int place = 1; place <= taken.length; place++) {
      eligibility.mark(eligible);
      int type = bestHead(eligible, served);
      taken[place - 1] = tier.queues[type][served[type]++];
      eligibility.serve(type);
      traditions.serve(type);
      long off = traditions.worst();
      if (off > worst) {
        worst = off;
        worstPlace = place;
        worstTradition = traditions.worstTradition();
      }
      if (off > bound) {
        beyond.add(place);
      }
    }
    return new TraditionReport(
        traditions.places(worst), worstTradition, worstPlace, ImmutableList.copyOf(beyond));
  }

  private int bestHead(boolean[] eligible, int[] served) {
    int best = -1;
    for (int t = 0; t < eligible.length; t++) {
      boolean better =
          eligible[t] && (best < 0 || tier.queues[t][served[t]] < tier.queues[best][served[best]]);
      best = better ? t : best;
    }
    return best;
  }

  /** Which types may have the next place, before the first place is given out. */
  Eligibility start() {
    return switch (rule) {
      case QUOTA_WINDOW -> new WindowEligibility(windows);
      case DIVISOR -> new DivisorEligibility(tier);
      case NEED_ALONE -> new FreeEligibility(tier);
    };
  }

  /** The claims by type. */
  Tier byType() {
    return tier;
  }

  /** The number of the tier; 0 is the most urgent. */
  public int number() {
    return number;
  }

  /** Number of places. */
  public int size() {
    return taken.length;
  }

  /** The claims in order. */
  public ImmutableList<Claim> order() {
    ImmutableList.Builder<Claim> order = ImmutableList.builderWithExpectedSize(taken.length);
    for (int claim : taken) {
      order.add(tier.claims.get(claim));
    }
    return order.build();
  }

  /** The claims by score and lot alone. */
  public ImmutableList<Claim> byNeedAlone() {
    return tier.claims;
  }

  /** What regions and traditions are entitled to in every prefix of the tier. */
  public NestedEntitlements entitlements() {
    return tier.entitlements;
  }

  /** How far legal traditions were off at worst. */
  public TraditionReport traditions() {
    return report;
  }

  /** How each region stands among the first places of the tier, by name. */
  public ImmutableSortedMap<String, Representation> representation(int places, ToleranceBand band) {
    checkPlace(places, 0);
    int[] held = new int[tier.regions.size()];
    for (int k = 0; k < places; k++) {
      held[tier.regionOf[tier.typeOfClaim[taken[k]]]]++;
    }
    ImmutableSortedMap.Builder<String, Representation> all = ImmutableSortedMap.naturalOrder();
    for (int r = 0; r < held.length; r++) {
      all.put(
          tier.regions.get(r),
          Representation.of(tier.entitlements.regions(), r, places, held[r], band));
    }
    return all.buildOrThrow();
  }

  /**
   * Why the claim could not have that place, which a claim of less merit has: the binding row.
   * Empty if it has a place before, or if the claim that has the place has more merit.
   *
   * @param id a claim of this tier
   * @param place from 1 to the size of the tier
   * @throws IllegalArgumentException if the tier has no such claim or place
   */
  public Optional<Hindrance> hindrance(String id, int place) {
    checkPlace(place, 1);
    int claim = 0;
    while (claim < tier.size() && !tier.claims.get(claim).id().equals(id)) {
      claim++;
    }
    checkArgument(claim < tier.size(), "tier %s has no claim %s", number, id);
    Eligibility eligibility = start();
    for (int k = 0; k < place - 1; k++) {
      if (taken[k] == claim) {
        return Optional.empty();
      }
      eligibility.serve(tier.typeOfClaim[taken[k]]);
    }
    return taken[place - 1] <= claim
        ? Optional.empty()
        : eligibility.hindrance(tier.typeOfClaim[claim]);
  }

  private void checkPlace(int place, int least) {
    checkArgument(
        place >= least && place <= size(),
        "place of tier %s must be from %s to %s, was %s",
        number,
        least,
        size(),
        place);
  }
}
