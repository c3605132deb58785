package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/** The rounds of Exact Equal Shares, in fractions. */
final class EqualPaymentRounds implements RaisableRule<EqualPayments> {
  private final long realBudget;
  private final Ballots ballots;

  EqualPaymentRounds(
      ImmutableList<Candidate> wanted,
      long realBudget,
      ImmutableSortedMap<String, Fraction> shares,
      Lot lot) {
    this.realBudget = realBudget;
    this.ballots = new Ballots(wanted, shares, lot);
  }

  /** Stops as soon as more than the real budget is spent: such a run is not kept. */
  @Override
  public EqualPayments run(Fraction budget) {
    EqualOffers offers = new EqualOffers(ballots.table(), new Purses(ballots, budget));
    ImmutableList.Builder<EqualPurchase> order = ImmutableList.builder();
    long left = realBudget;
    Optional<EqualPurchase> next = offers.next();
    while (next.isPresent()) {
      order.add(next.orElseThrow());
      left -= ballots.table().cost(next.orElseThrow().candidate());
      next = left < 0 ? Optional.empty() : offers.next();
    }
    return new EqualPayments(budget, order.build());
  }

  @Override
  public ImmutableList<Candidate> bought(EqualPayments run) {
    return run.order().stream()
        .map(purchase -> ballots.candidates().get(purchase.candidate()))
        .collect(toImmutableList());
  }

  @Override
  public Optional<Fraction> nextBudget(EqualPayments run) {
    return new NextChange(ballots, run).budget();
  }

  @Override
  public SharesRun receipts(EqualPayments run) {
    Purses purses = new Purses(ballots, run.budget());
    ImmutableList.Builder<Receipt> receipts = ImmutableList.builder();
    for (EqualPurchase purchase : run.order()) {
      purses.pay(purchase);
      receipts.add(
          new Receipt(
              ballots.candidates().get(purchase.candidate()),
              purchase.price(),
              ballots.payments(purchase.candidate(), payments(purchase)),
              ballots.ids(purchase.tied())));
    }
    return new SharesRun(run.budget(), receipts.build(), ballots.byClaimant(purses.left()));
  }

  private Fraction[] payments(EqualPurchase purchase) {
    Fraction[] payments = new Fraction[ballots.table().payers()];
    Arrays.fill(payments, Fraction.ZERO);
    purchase.payers().forEach(payer -> payments[payer] = purchase.price());
    return payments;
  }
}
