package org.palermo.priority.select.shares;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.PayerTable;

/**
 * What each candidate left would cost its payers apiece, the cheapest first. As prices only rise, a
 * price of an earlier round is a lower bound, and only candidates at the front are looked at again.
 */
final class EqualOffers {
  /**
   * A candidate, and the least it may cost its payers apiece.
   *
   * @param payers how many could pay that
   * @param round when that was the price
   */
  private record Offer(int candidate, Fraction price, long payers, int round) {}

  private final PayerTable table;
  private final Purses purses;
  private final PriorityQueue<Offer> waiting =
      new PriorityQueue<>(Comparator.comparing(Offer::price).thenComparingInt(Offer::candidate));
  private int round;

  /** Begins a run. What is bought is paid from the purses given. */
  EqualOffers(PayerTable table, Purses purses) {
    this.table = table;
    this.purses = purses;
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      offer(candidate);
    }
  }

  /** Lets a candidate wait at its present price; drops it if it can no longer be bought. */
  private void offer(int candidate) {
    purses
        .payers(candidate)
        .ifPresent(
            payers ->
                waiting.add(
                    new Offer(
                        candidate, Fraction.of(table.cost(candidate), payers), payers, round)));
  }

  /** The purchase of the next round, which is then paid; empty when nothing can be bought. */
  Optional<EqualPurchase> next() {
    while (!waiting.isEmpty()) {
      Offer front = waiting.remove();
      if (front.round == round) {
        EqualPurchase purchase = purchase(front);
        purses.pay(purchase);
        round++;
        return Optional.of(purchase);
      }
      offer(front.candidate);
    }
    return Optional.empty();
  }

  private EqualPurchase purchase(Offer front) {
    List<Offer> equal = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.element().price.equals(front.price)) {
      Offer other = waiting.remove();
      if (other.round == round) {
        equal.add(other);
      } else {
        offer(other.candidate);
      }
    }
    waiting.addAll(equal);
    return purchase(front, tied(front, equal));
  }

  private EqualPurchase purchase(Offer front, ImmutableIntArray tied) {
    int candidate = front.candidate;
    BigInteger part = purses.part(candidate, front.payers);
    ImmutableIntArray.Builder payers = ImmutableIntArray.builder();
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      if (purses.has(table.payer(entry), part)) {
        payers.add(table.payer(entry));
      }
    }
    return new EqualPurchase(candidate, front.price, payers.build(), front.payers, tied);
  }

  private static ImmutableIntArray tied(Offer front, List<Offer> equal) {
    return equal.isEmpty()
        ? ImmutableIntArray.of()
        : ImmutableIntArray.builder()
            .add(front.candidate)
            .addAll(equal.stream().mapToInt(Offer::candidate))
            .build();
  }
}
