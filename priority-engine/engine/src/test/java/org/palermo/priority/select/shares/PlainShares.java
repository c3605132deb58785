package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/** Equal Shares word for word, in fractions, State by State. */
final class PlainShares implements RaisableRule<SharesRun> {
  private final ImmutableList<Candidate> wanted;
  private final long realBudget;
  private final ImmutableSortedMap<String, Fraction> shares;
  private final Lot lot;

  PlainShares(
      ImmutableList<Candidate> wanted,
      long realBudget,
      ImmutableSortedMap<String, Fraction> shares,
      Lot lot) {
    this.wanted = wanted;
    this.realBudget = realBudget;
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
    Map<Candidate, Fraction> prices = new TreeMap<>(Comparator.comparing(Candidate::id));
    for (Candidate candidate : open) {
      price(candidate, money).ifPresent(price -> prices.put(candidate, price));
    }
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    Fraction least = prices.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    ImmutableList<Candidate> tied =
        prices.keySet().stream()
            .filter(candidate -> least.equals(prices.get(candidate)))
            .collect(toImmutableList());
    ImmutableList<String> ids = tied.stream().map(Candidate::id).collect(toImmutableList());
    Candidate first = tied.get(ids.indexOf(lot.order(ids).get(0)));
    return Optional.of(
        new Receipt(
            first,
            least,
            payments(first, least, money),
            ids.size() == 1 ? ImmutableList.of() : ids));
  }

  private static ImmutableSortedMap<String, Fraction> payments(
      Candidate candidate, Fraction price, Map<String, Fraction> money) {
    ImmutableSortedMap.Builder<String, Fraction> payments = ImmutableSortedMap.naturalOrder();
    candidate
        .worth()
        .forEach(
            (state, worth) -> {
              Fraction paid = price.times(worth).min(money.getOrDefault(state, Fraction.ZERO));
              if (paid.signum() > 0) {
                payments.put(state, paid);
              }
            });
    return payments.buildOrThrow();
  }

  /** The price at which the payments make up the cost; empty when there is too little money. */
  static Optional<Fraction> price(Candidate candidate, Map<String, Fraction> money) {
    record Payer(Fraction money, long worth) {
      Fraction mostPrice() {
        return money.dividedBy(worth);
      }
    }
    List<Payer> payers = new ArrayList<>();
    candidate
        .worth()
        .forEach(
            (state, worth) ->
                payers.add(new Payer(money.getOrDefault(state, Fraction.ZERO), worth)));
    payers.sort(Comparator.comparing(Payer::mostPrice));
    Fraction open = Fraction.of(candidate.cost());
    long worth = candidate.value();
    for (Payer payer : payers) {
      Fraction price = open.dividedBy(worth);
      if (price.compareTo(payer.mostPrice()) <= 0) {
        return Optional.of(price);
      }
      open = open.minus(payer.money());
      worth -= payer.worth();
    }
    return Optional.empty();
  }

  @Override
  public ImmutableList<Candidate> bought(SharesRun run) {
    return run.receipts().stream().map(Receipt::candidate).collect(toImmutableList());
  }

  @Override
  public Optional<Fraction> nextBudget(SharesRun run) {
    Fraction next = run.budget().plus(Fraction.of(realBudget, 100));
    Fraction most =
        Fraction.of(realBudget).plus(Fraction.of(realBudget, 100).times(EqualShares.MOST_RAISES));
    return next.compareTo(most) <= 0 ? Optional.of(next) : Optional.empty();
  }

  @Override
  public SharesRun receipts(SharesRun run) {
    return run;
  }
}
