package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.palermo.priority.exact.Fraction;

/**
 * One run of a rule of shares: what the States bought until they could buy no more together.
 *
 * @param budget what was shared out, in US dollars; more than the real budget in a completion
 * @param receipts what was bought, in order; prices never fall along it
 * @param left what each claimant has left of its share, in US dollars, by label
 */
public record SharesRun(
    Fraction budget, ImmutableList<Receipt> receipts, ImmutableSortedMap<String, Fraction> left) {
  /** What the run spent, in US dollars. */
  public long cost() {
    long sum = 0;
    for (Receipt receipt : receipts) {
      sum = Math.addExact(sum, receipt.candidate().cost());
    }
    return sum;
  }

  /** The ids of what was bought, in order. */
  public ImmutableList<String> ids() {
    return receipts.stream()
        .map(receipt -> receipt.candidate().id())
        .collect(ImmutableList.toImmutableList());
  }
}
