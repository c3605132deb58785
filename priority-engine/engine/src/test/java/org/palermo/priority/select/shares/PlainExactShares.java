package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * Exact Equal Shares word for word, State by State; the next budget is found by trying every one at
 * which any State's money after any purchase becomes any equal part of any cost.
 */
final class PlainExactShares implements RaisableRule<SharesRun> {
  private final ImmutableList<Candidate> wanted;
  private final ImmutableSortedMap<String, Fraction> shares;
  private final Lot lot;

  PlainExactShares(
      ImmutableList<Candidate> wanted, ImmutableSortedMap<String, Fraction> shares, Lot lot) {
    this.wanted = wanted;
    this.shares = shares;
    this.lot = lot;
  }

  @Override
  public SharesRun run(Fraction budget) {
    Map<String, Fraction> money = new TreeMap<>();
    shares.forEach((state, share) -> money.put(state, share.times(budget)));
    List<Candidate> open = new ArrayList<>(wanted);
    ImmutableList.Builder<Receipt> receipts = ImmutableList.builder();
    Optional<Receipt> next = cheapest(open, money);
    while (next.isPresent()) {
      Receipt receipt = next.orElseThrow();
      receipts.add(receipt);
      open.remove(receipt.candidate());
      receipt.payments().forEach((state, paid) -> money.merge(state, paid, Fraction::minus));
      next = cheapest(open, money);
    }
    return new SharesRun(budget, receipts.build(), ImmutableSortedMap.copyOf(money));
  }

  private Optional<Receipt> cheapest(List<Candidate> open, Map<String, Fraction> money) {
    Optional<Fraction> least =
        open.stream()
            .flatMap(candidate -> price(candidate, money).stream())
            .min(Comparator.naturalOrder());
    ImmutableList<String> tied =
        open.stream()
            .filter(c -> least.isPresent() && price(c, money).equals(least))
            .map(Candidate::id)
            .collect(toImmutableList());
    return least.map(
        price -> {
          String first = lot.order(tied).get(0);
          return new Receipt(
              wanted.stream().filter(c -> c.id().equals(first)).findFirst().orElseThrow(),
              price,
              payments(first, price, money),
              tied.size() == 1 ? ImmutableList.of() : tied);
        });
  }

  /** The cost in the largest number of equal parts which as many States have. */
  private static Optional<Fraction> price(Candidate candidate, Map<String, Fraction> money) {
    for (int parts = candidate.worth().size(); parts > 0; parts--) {
      Fraction part = Fraction.of(candidate.cost(), parts);
      if (candidate.worth().keySet().stream()
              .filter(state -> money.getOrDefault(state, Fraction.ZERO).compareTo(part) >= 0)
              .count()
          >= parts) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private ImmutableSortedMap<String, Fraction> payments(
      String id, Fraction price, Map<String, Fraction> money) {
    ImmutableSortedMap.Builder<String, Fraction> payments = ImmutableSortedMap.naturalOrder();
    for (Candidate candidate : wanted) {
      if (candidate.id().equals(id) && price.signum() > 0) {
        for (String state : candidate.worth().keySet()) {
          if (money.getOrDefault(state, Fraction.ZERO).compareTo(price) >= 0) {
            payments.put(state, price);
          }
        }
      }
    }
    return payments.buildOrThrow();
  }

  @Override
  public ImmutableList<Candidate> bought(SharesRun run) {
    return run.receipts().stream().map(Receipt::candidate).collect(toImmutableList());
  }

  @Override
  public Optional<Fraction> nextBudget(SharesRun run) {
    TreeSet<Fraction> budgets = new TreeSet<>();
    Map<String, Fraction> money = new TreeMap<>();
    shares.forEach((state, share) -> money.put(state, share.times(run.budget())));
    addBudgets(money, run.budget(), budgets);
    for (Receipt receipt : run.receipts()) {
      receipt.payments().forEach((state, paid) -> money.merge(state, paid, Fraction::minus));
      addBudgets(money, run.budget(), budgets);
    }
    return budgets.stream().filter(budget -> !sameOutcome(run, run(budget))).findFirst();
  }

  private void addBudgets(Map<String, Fraction> money, Fraction budget, Set<Fraction> budgets) {
    for (Candidate candidate : wanted) {
      for (String state : candidate.worth().keySet()) {
        for (int parts = 1; parts <= candidate.worth().size(); parts++) {
          Fraction missing =
              Fraction.of(candidate.cost(), parts).minus(money.getOrDefault(state, Fraction.ZERO));
          Fraction share = shares.getOrDefault(state, Fraction.ZERO);
          if (missing.signum() > 0 && share.signum() > 0) {
            budgets.add(budget.plus(missing.dividedBy(share)));
          }
        }
      }
    }
  }

  /** Whether both buy the same in the same order, paid by the same. */
  static boolean sameOutcome(SharesRun one, SharesRun other) {
    return one.ids().equals(other.ids())
        && one.receipts().stream()
            .map(Receipt::payments)
            .toList()
            .equals(other.receipts().stream().map(Receipt::payments).toList());
  }

  @Override
  public SharesRun receipts(SharesRun run) {
    return run;
  }
}
