package org.palermo.priority.guidance;

import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.RankingRule;

/**
 * By which rule and on what terms needs are put in order, settled before it is done.
 *
 * @param rule the rule
 * @param balance the terms of balance; the lot among them settles ties under every rule
 */
public record Terms(RankingRule rule, BalanceTerms balance) {
  /**
   * Quota windows on the standard terms.
   *
   * @param seed the recorded seed of the lot
   */
  public static Terms standard(String seed) {
    return new Terms(RankingRule.QUOTA_WINDOW, BalanceTerms.standard(seed));
  }

  /** The same under another rule. */
  public Terms by(RankingRule other) {
    return new Terms(other, balance);
  }
}
