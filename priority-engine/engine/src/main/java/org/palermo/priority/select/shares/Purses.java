package org.palermo.priority.select.shares;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.PayerTable;

/**
 * What each claimant of every payer has left, and the dearest purchase it took part in. Money is
 * counted in units so small that every share of the budget, and every equal part of a cost, is a
 * whole number of them.
 */
final class Purses {
  private final PayerTable table;
  private final BigInteger unitsOfDollar;
  private final BigInteger[] left;
  private final @Nullable EqualPurchase[] dearest;

  Purses(Ballots ballots, Fraction budget) {
    table = ballots.table();
    BigInteger units = BigInteger.ONE;
    long most = mostHelped();
    for (long parts = 2; parts <= most; parts++) {
      units = commonMultiple(units, BigInteger.valueOf(parts));
    }
    for (Fraction money : ballots.moneyByKind(budget)) {
      units = commonMultiple(units, money.denominator());
    }
    unitsOfDollar = units;
    left = new BigInteger[table.payers()];
    Arrays.setAll(left, payer -> inUnits(ballots.share(payer).times(budget)).bigFloor());
    dearest = new EqualPurchase[table.payers()];
  }

  private long mostHelped() {
    long most = 0;
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      most = Math.max(most, table.helped(candidate));
    }
    return most;
  }

  private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  /** An amount of dollars in units. */
  Fraction inUnits(Fraction dollars) {
    return dollars.times(Fraction.of(unitsOfDollar, BigInteger.ONE));
  }

  /** What each claimant of every payer has left, in US dollars. */
  Fraction[] left() {
    return Arrays.stream(left).map(this::dollars).toArray(Fraction[]::new);
  }

  private Fraction dollars(BigInteger units) {
    return Fraction.of(units, unitsOfDollar);
  }

  /** One of so many equal parts of a candidate's cost, in units. */
  BigInteger part(int candidate, long parts) {
    return unitsOfDollar
        .multiply(BigInteger.valueOf(table.cost(candidate)))
        .divide(BigInteger.valueOf(parts));
  }

  /** What each claimant of a payer lacks to pay such a part, in units; below 0 if it has more. */
  BigInteger missing(int payer, BigInteger part) {
    return part.subtract(left[payer]);
  }

  /** What each claimant of a payer lacks to pay such a part, in US dollars. */
  Fraction missingDollars(int payer, BigInteger part) {
    return dollars(missing(payer, part));
  }

  /** Whether each claimant of a payer has such a part. */
  boolean has(int payer, BigInteger part) {
    return left[payer].compareTo(part) >= 0;
  }

  /**
   * Whether a payer took part in a purchase that comes after a candidate offered at that price: it
   * could pay that price with what it gave for the later one.
   */
  boolean paidLater(int payer, Fraction price, int candidate) {
    EqualPurchase last = dearest[payer];
    return last != null && last.isAfter(price, candidate);
  }

  /** All take part in the purchase; purchases come in order. */
  void pay(EqualPurchase purchase) {
    BigInteger part = part(purchase.candidate(), purchase.heads());
    purchase
        .payers()
        .forEach(
            payer -> {
              left[payer] = left[payer].subtract(part);
              dearest[payer] = purchase;
            });
  }

  /**
   * The largest number of claimants whom a candidate helps and who each have an equal part of its
   * cost, so many being the parts; empty if there is none.
   */
  Optional<Long> payers(int candidate) {
    long payers = table.helped(candidate);
    long able = able(candidate, payers);
    while (able < payers && able > 0) {
      payers = able;
      able = able(candidate, payers);
    }
    return able == 0 ? Optional.empty() : Optional.of(payers);
  }

  private long able(int candidate, long parts) {
    BigInteger part = part(candidate, parts);
    long able = 0;
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      if (has(table.payer(entry), part)) {
        able += table.heads(entry);
      }
    }
    return able;
  }
}
