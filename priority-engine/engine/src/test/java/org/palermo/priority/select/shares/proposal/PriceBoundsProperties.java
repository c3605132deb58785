package org.palermo.priority.select.shares.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.exact.Fraction;

/** The bounds against prices and money in fractions, purchase after purchase. */
class PriceBoundsProperties {
  /** Every payer helps to pay for every candidate. */
  record Market(List<Long> costs, List<Long> worths, List<Integer> heads, List<Long> money) {
    PayerTable table() {
      int payers = heads.size();
      return new PayerTable(
          costs.stream().mapToLong(Long::longValue).toArray(),
          IntStream.rangeClosed(0, costs.size()).map(c -> c * payers).toArray(),
          IntStream.range(0, costs.size() * payers).map(entry -> entry % payers).toArray(),
          worths.stream().mapToLong(Long::longValue).toArray(),
          heads.stream().mapToInt(Integer::intValue).toArray());
    }

    ImmutableList<Fraction> start() {
      return money.stream().map(m -> Fraction.of(m, 3)).collect(ImmutableList.toImmutableList());
    }

    MoneyBounds bounds() {
      return new MoneyBounds(table(), start(), IntStream.range(0, heads.size()).toArray());
    }
  }

  @Property(tries = 500)
  @Label("S4 bounds: exact prices lie within them, whatever was paid before")
  void pricesLieWithinTheirBounds(@ForAll("markets") Market market) {
    PayerTable table = market.table();
    MoneyBounds bounds = market.bounds();
    PriceBounds prices = new PriceBounds(table, bounds);
    Fraction[] money = market.start().toArray(Fraction[]::new);
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      double low = prices.low(candidate);
      double high = prices.high(candidate, low);
      Optional<Fraction> exact = price(table, candidate, money);
      assertThat(high < Double.POSITIVE_INFINITY && exact.isEmpty()).isFalse();
      if (exact.isPresent()) {
        Fraction price = exact.orElseThrow();
        liesBetween(price, low, high);
        liesBetween(price, prices.least(candidate), Double.POSITIVE_INFINITY);
        bounds.pay(
            candidate,
            high < Double.POSITIVE_INFINITY ? new Enclosure(low, high) : Enclosure.of(price));
        pay(table, candidate, price, money);
      }
      for (int payer = 0; payer < money.length; payer++) {
        liesBetween(money[payer], bounds.low[payer], bounds.high[payer]);
      }
    }
  }

  @Property(tries = 300)
  @Label("S4 bounds: who surely gives all it has, and who surely pays in full, do so")
  void payersAreSplitRightly(@ForAll("markets") Market market) {
    PayerTable table = market.table();
    MoneyBounds bounds = market.bounds();
    Fraction[] money = market.start().toArray(Fraction[]::new);
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      Optional<PayerSplit> split = PayerSplit.of(table, bounds, candidate);
      Optional<Fraction> exact = price(table, candidate, money);
      assertThat(split.isEmpty() && exact.isPresent()).isFalse();
      if (exact.isPresent()) {
        isRight(split.orElseThrow(), table, candidate, exact.orElseThrow(), money);
        bounds.pay(candidate, exact.orElseThrow());
        pay(table, candidate, exact.orElseThrow(), money);
      }
    }
  }

  private static void isRight(
      PayerSplit split, PayerTable table, int candidate, Fraction price, Fraction[] money) {
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      Fraction full = price.times(table.worth(entry));
      Fraction has = money[table.payer(entry)];
      if (split.emptied().get(entry - table.start(candidate))) {
        assertThat(has).isLessThanOrEqualTo(full);
      } else if (!split.doubtful().contains(entry)) {
        assertThat(has).isGreaterThan(full);
      }
    }
  }

  private static void liesBetween(Fraction number, double low, double high) {
    assertThat(number).isGreaterThanOrEqualTo(exactly(low));
    if (high < Double.POSITIVE_INFINITY) {
      assertThat(number).isLessThanOrEqualTo(exactly(high));
    }
  }

  /** A double as the fraction that it is. */
  private static Fraction exactly(double number) {
    BigInteger fine = BigInteger.TWO.pow(1100);
    return Fraction.of(
        new BigDecimal(number).multiply(new BigDecimal(fine)).toBigIntegerExact(), fine);
  }

  private static Optional<Fraction> price(PayerTable table, int candidate, Fraction[] money) {
    Fraction open = Fraction.of(table.cost(candidate));
    long worth = table.worthToAll(candidate);
    List<Integer> entries =
        IntStream.range(table.start(candidate), table.end(candidate))
            .boxed()
            .sorted(
                Comparator.comparing(
                    entry -> money[table.payer(entry)].dividedBy(table.worth(entry))))
            .toList();
    for (int entry : entries) {
      Fraction price = open.dividedBy(worth);
      if (price.times(table.worth(entry)).compareTo(money[table.payer(entry)]) <= 0) {
        return Optional.of(price);
      }
      open = open.minus(money[table.payer(entry)].times(table.heads(entry)));
      worth -= table.worthToPayer(entry);
    }
    return Optional.empty();
  }

  private static void pay(PayerTable table, int candidate, Fraction price, Fraction[] money) {
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      int payer = table.payer(entry);
      money[payer] = money[payer].minus(price.times(table.worth(entry)).min(money[payer]));
    }
  }

  @Provide
  Arbitrary<Market> markets() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 6))
        .flatAs(
            (candidates, payers) ->
                Combinators.combine(
                        sizes(1_000_000_000_000L).list().ofSize(candidates),
                        sizes(10_000_000L).list().ofSize(candidates * payers),
                        Arbitraries.integers().between(1, 9).list().ofSize(payers),
                        sizes(1_000_000_000_000L).list().ofSize(payers))
                    .as(Market::new));
  }

  /** Small numbers, which tie and are just enough, and numbers up to the largest. */
  private static Arbitrary<Long> sizes(long most) {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.longs().between(1, 9),
            Arbitraries.longs().between(most - 2, most),
            Arbitraries.longs().between(1, most)));
  }
}
