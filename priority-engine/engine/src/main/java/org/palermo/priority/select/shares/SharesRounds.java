package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.shares.proposal.ExactPrices;
import org.palermo.priority.select.shares.proposal.PayerTable;
import org.palermo.priority.select.shares.proposal.Proposal;
import org.palermo.priority.select.shares.proposal.Proposer;

/**
 * The rounds of Equal Shares: proposed within proven bounds, decided exactly where those leave
 * doubt, and repeated exactly for the receipts.
 */
final class SharesRounds implements RaisableRule<Purchases> {
  private final long realBudget;
  private final Ballots ballots;

  SharesRounds(
      ImmutableList<Candidate> wanted,
      long realBudget,
      ImmutableSortedMap<String, Fraction> shares,
      Lot lot) {
    this.realBudget = realBudget;
    this.ballots = new Ballots(wanted, shares, lot);
  }

  /** Stops as soon as more than the real budget is spent: such a run is not kept. */
  @Override
  public Purchases run(Fraction budget) {
    Proposer proposer = new Proposer(ballots.table(), ballots.bounds(budget));
    List<Proposal> order = new ArrayList<>();
    ExactPrices exact = new FollowedExactly(budget, order);
    long left = realBudget;
    Optional<Proposal> next = proposer.next(exact);
    while (next.isPresent()) {
      Proposal proposal = next.orElseThrow();
      order.add(proposal);
      left -= ballots.table().cost(proposal.candidate());
      next = left < 0 ? Optional.empty() : proposer.next(exact);
    }
    return new Purchases(budget, ImmutableList.copyOf(order));
  }

  /**
   * Exact prices in a run under way; the accounts are opened, and brought up to date, only when
   * asked. A price stays known until one of its payers has paid for something else: where many
   * candidates are alike, the same ones are asked for round after round.
   */
  private final class FollowedExactly implements ExactPrices {
    private final Fraction budget;
    private final List<Proposal> order;
    private @Nullable ExactAccounts opened;
    private final Map<Integer, Optional<Fraction>> known = new HashMap<>();
    private int done;

    FollowedExactly(Fraction budget, List<Proposal> order) {
      this.budget = budget;
      this.order = order;
    }

    @Override
    public Optional<Fraction> of(int candidate) {
      ExactAccounts accounts = opened == null ? new ExactAccounts(ballots, budget) : opened;
      opened = accounts;
      while (done < order.size()) {
        int bought = order.get(done).candidate();
        accounts.pay(accounts.settle(bought).orElseThrow());
        forget(bought);
        done++;
      }
      return known.computeIfAbsent(
          candidate, asked -> accounts.settle(asked).map(Settlement::price));
    }

    /** Prices that rest on the money of somebody who has just paid. */
    private void forget(int bought) {
      if (!known.isEmpty()) {
        PayerTable table = ballots.table();
        BitSet paid = new BitSet();
        for (int entry = table.start(bought); entry < table.end(bought); entry++) {
          paid.set(table.payer(entry));
        }
        known.keySet().removeIf(candidate -> isAmong(paid, candidate, table));
      }
    }

    private static boolean isAmong(BitSet paid, int candidate, PayerTable table) {
      for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
        if (paid.get(table.payer(entry))) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public ImmutableList<Candidate> bought(Purchases run) {
    return run.order().stream()
        .map(proposal -> ballots.candidates().get(proposal.candidate()))
        .collect(toImmutableList());
  }

  @Override
  public Optional<Fraction> nextBudget(Purchases run) {
    Fraction step = Fraction.of(realBudget, 100);
    Fraction next = run.budget().plus(step);
    Fraction most = Fraction.of(realBudget).plus(step.times(EqualShares.MOST_RAISES));
    return next.compareTo(most) <= 0 ? Optional.of(next) : Optional.empty();
  }

  @Override
  public SharesRun receipts(Purchases run) {
    ExactAccounts accounts = new ExactAccounts(ballots, run.budget());
    ImmutableList.Builder<Receipt> receipts = ImmutableList.builder();
    for (Proposal proposal : run.order()) {
      int candidate = proposal.candidate();
      Settlement settlement = accounts.settle(candidate).orElseThrow();
      receipts.add(
          new Receipt(
              ballots.candidates().get(candidate),
              settlement.price(),
              ballots.payments(candidate, accounts.payments(settlement)),
              ballots.ids(proposal.tied())));
      accounts.pay(settlement);
    }
    return new SharesRun(run.budget(), receipts.build(), ballots.byClaimant(accounts.left()));
  }
}
