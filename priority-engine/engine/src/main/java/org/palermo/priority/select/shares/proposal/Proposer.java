package org.palermo.priority.select.shares.proposal;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.palermo.priority.exact.Fraction;

/**
 * Finds the cheapest candidate of each round. All candidates wait in the order of the lowest price
 * they may have; as prices only rise, only those at the front need to be looked at again.
 */
public final class Proposer {
  /**
   * A candidate, and the least it may cost a unit.
   *
   * @param round the last round in which that bound was as high as it gets; -1 for none
   */
  private record Offer(int candidate, double least, int round) {}

  /** The purchase of the round with bounds of its price. */
  private record Purchase(Proposal proposal, Enclosure price) {}

  private final MoneyBounds money;
  private final PriceBounds prices;
  private final PriorityQueue<Offer> waiting =
      new PriorityQueue<>(
          Comparator.comparingDouble(Offer::least).thenComparingInt(Offer::candidate));
  private int round;

  /** Begins a run. The money is paid out of the bounds given. */
  public Proposer(PayerTable table, MoneyBounds money) {
    this.money = money;
    this.prices = new PriceBounds(table, money);
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      waiting.add(new Offer(candidate, prices.least(candidate), -1));
    }
  }

  /** The purchase of the next round, which is then paid; empty when nothing can be bought. */
  public Optional<Proposal> next(ExactPrices exact) {
    while (!waiting.isEmpty()) {
      Offer front = waiting.remove();
      double high = prices.justAbove(front.candidate, front.least);
      if (high == Double.POSITIVE_INFINITY && front.round < round) {
        raise(front);
      } else {
        Optional<Purchase> found = cheapest(front, high, exact);
        if (found.isPresent()) {
          Purchase purchase = found.orElseThrow();
          money.pay(purchase.proposal.candidate(), purchase.price);
          round++;
          return Optional.of(purchase.proposal);
        }
      }
    }
    return Optional.empty();
  }

  /** Lets a candidate wait again with a better bound; drops it if it surely cannot be bought. */
  private void raise(Offer offer) {
    double least = prices.raised(offer.candidate, offer.least);
    if (least < Double.POSITIVE_INFINITY) {
      waiting.add(new Offer(offer.candidate, least, least > offer.least ? offer.round : round));
    }
  }

  /** The cheapest among the one in front and all that may be as cheap; empty if none can be had. */
  private Optional<Purchase> cheapest(Offer front, double justAbove, ExactPrices exact) {
    double high =
        justAbove < Double.POSITIVE_INFINITY
            ? justAbove
            : prices.high(front.candidate, front.least);
    if (high == Double.POSITIVE_INFINITY) {
      Optional<Fraction> price = exact.of(front.candidate);
      if (price.isEmpty()) {
        return Optional.empty();
      }
      high = Enclosure.of(price.orElseThrow()).high();
    }
    List<Offer> close = new ArrayList<>(List.of(front));
    while (!waiting.isEmpty() && waiting.element().least <= high) {
      Offer other = waiting.remove();
      if (other.round < round) {
        raise(other);
      } else {
        close.add(other);
      }
    }
    return close.size() == 1
        ? Optional.of(
            new Purchase(
                new Proposal(front.candidate, ImmutableIntArray.of()),
                new Enclosure(front.least, high)))
        : decide(close, exact);
  }

  private Optional<Purchase> decide(List<Offer> close, ExactPrices exact) {
    List<Integer> best = new ArrayList<>();
    Optional<Fraction> least = Optional.empty();
    List<Offer> affordable = new ArrayList<>();
    close.sort(Comparator.comparingInt(Offer::candidate));
    for (Offer offer : close) {
      Optional<Fraction> price = exact.of(offer.candidate);
      if (price.isPresent()) {
        affordable.add(offer);
        int order = least.isEmpty() ? -1 : price.orElseThrow().compareTo(least.orElseThrow());
        if (order < 0) {
          best.clear();
          least = price;
        }
        if (order <= 0) {
          best.add(offer.candidate);
        }
      }
    }
    affordable.stream().filter(offer -> offer.candidate != best.get(0)).forEach(waiting::add);
    return least.map(
        price ->
            new Purchase(
                new Proposal(
                    best.get(0),
                    best.size() == 1 ? ImmutableIntArray.of() : ImmutableIntArray.copyOf(best)),
                Enclosure.of(price)));
  }
}
