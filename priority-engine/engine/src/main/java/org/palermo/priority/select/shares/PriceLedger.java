package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.palermo.priority.exact.Fraction;

/**
 * The shares at the start of a run and the prices paid so far, over one common denominator: what
 * somebody has left is a share less prices times worths, and with the denominator shared only the
 * result has to be brought to lowest terms.
 */
final class PriceLedger {
  private final List<BigInteger> shares = new ArrayList<>();
  private final List<BigInteger> prices = new ArrayList<>();
  private BigInteger denominator = BigInteger.ONE;

  PriceLedger(ImmutableList<Fraction> shares) {
    shares.forEach(share -> this.shares.add(numerator(share)));
  }

  /** Number of prices paid so far. */
  int rounds() {
    return prices.size();
  }

  void add(Fraction price) {
    prices.add(numerator(price));
  }

  /** The price of a round over the common denominator. */
  private BigInteger numerator(Fraction number) {
    BigInteger own = number.denominator();
    BigInteger factor = own.divide(own.gcd(denominator));
    if (!factor.equals(BigInteger.ONE)) {
      denominator = denominator.multiply(factor);
      shares.replaceAll(factor::multiply);
      prices.replaceAll(factor::multiply);
    }
    return number.numerator().multiply(denominator.divide(own));
  }

  /** So many of each share, less so many units of worth at the price of each round. */
  Fraction sum(long[] sharesOfKind, long[] worthOfRound) {
    BigInteger sum = BigInteger.ZERO;
    for (int kind = 0; kind < sharesOfKind.length; kind++) {
      sum = sum.add(product(shares.get(kind), sharesOfKind[kind]));
    }
    for (int round = 0; round < prices.size(); round++) {
      sum = sum.subtract(product(prices.get(round), worthOfRound[round]));
    }
    return Fraction.of(sum, denominator);
  }

  private static BigInteger product(BigInteger number, long times) {
    return times == 0 ? BigInteger.ZERO : number.multiply(BigInteger.valueOf(times));
  }

  /** What is left of a share after a history of payments. */
  Fraction left(History history) {
    BigInteger sum = shares.get(history.shareKind());
    for (History step = history; step.round() >= 0; step = step.before()) {
      sum = sum.subtract(product(prices.get(step.round()), step.worth()));
    }
    return Fraction.of(sum, denominator);
  }
}
