package org.palermo.priority.select.shares;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.PayerTable;

/**
 * ADD-OPT: the least budget above that of a run at which Exact Equal Shares buys something else, in
 * another order, or from others.
 *
 * <p>A run changes where first some candidate can be had by more payers than it has, none counting
 * for none, before it is bought now. That asks of each of so many payers that what it has left at
 * that point covers its part of the cost. Whoever took part in a later purchase has enough, as
 * prices never fall; anybody else has then what it has left in the end, and lacks the difference,
 * for which the whole budget must rise by the difference over its share. So the ends of the run
 * tell all, and its rounds need not be looked at.
 *
 * <p>With less asked of each, more payers are able and more of them are needed; with so large a
 * rise of the budget the largest number that suffices is found as a price is. The least rise is
 * found by lowering: as long as some candidate changes the run with less than the least known so
 * far, that is the new least.
 *
 * <p>Source: S. Kraiczy, I. Robinson and E. Elkind, "Streamlining Equal Shares" (2025), for
 * candidates that are worth the same to all whom they help.
 */
final class NextChange {
  private final Ballots ballots;
  private final PayerTable table;
  private final EqualPayments run;
  private final Purses purses;
  private final long[] payers;

  /** The least rise of the budget known so far. */
  private Optional<Fraction> least = Optional.empty();

  /** What that gives each claimant of every payer, in units of the purses rounded up. */
  private final BigInteger[] gains;

  NextChange(Ballots ballots, EqualPayments run) {
    this.ballots = ballots;
    this.table = ballots.table();
    this.run = run;
    this.purses = new Purses(ballots, run.budget());
    this.payers = new long[table.candidates()];
    this.gains = new BigInteger[table.payers()];
    for (EqualPurchase purchase : run.order()) {
      purses.pay(purchase);
      payers[purchase.candidate()] = purchase.heads();
    }
  }

  /**
   * That budget; empty if every candidate is paid for by all whom it helps and who have a share.
   */
  Optional<Fraction> budget() {
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      long able = most(candidate);
      while (able > payers[candidate]) {
        lower(rise(candidate, able));
        able = most(candidate);
      }
    }
    return least.map(run.budget()::plus);
  }

  private void lower(Fraction rise) {
    least = Optional.of(rise);
    Arrays.setAll(
        gains,
        payer -> purses.inUnits(rise.times(ballots.share(payer))).negated().bigFloor().negate());
  }

  /** The largest number of payers that a candidate has if the budget rises by less than that. */
  private long most(int candidate) {
    long wanted = withShare(candidate);
    long able = able(candidate, wanted);
    while (able < wanted && able > payers[candidate]) {
      wanted = able;
      able = able(candidate, wanted);
    }
    return able;
  }

  private long withShare(int candidate) {
    long heads = 0;
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      if (hasShare(table.payer(entry))) {
        heads += table.heads(entry);
      }
    }
    return heads;
  }

  private boolean hasShare(int payer) {
    return ballots.share(payer).signum() > 0;
  }

  private long able(int candidate, long wanted) {
    if (least.isEmpty() || wanted == 0) {
      return wanted;
    }
    Fraction price = Fraction.of(table.cost(candidate), wanted);
    BigInteger part = purses.part(candidate, wanted);
    long able = 0;
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      int payer = table.payer(entry);
      if (purses.paidLater(payer, price, candidate)
          || purses.missing(payer, part).compareTo(gains[payer]) < 0) {
        able += table.heads(entry);
      }
    }
    return able;
  }

  /** By how much the budget must rise for so many payers of a candidate. */
  private Fraction rise(int candidate, long wanted) {
    record Rise(Fraction budget, int heads) {}
    Fraction price = Fraction.of(table.cost(candidate), wanted);
    BigInteger part = purses.part(candidate, wanted);
    List<Rise> rises = new ArrayList<>();
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      int payer = table.payer(entry);
      if (hasShare(payer)) {
        Fraction missing =
            purses.paidLater(payer, price, candidate)
                ? Fraction.ZERO
                : purses.missingDollars(payer, part);
        rises.add(new Rise(missing.dividedBy(ballots.share(payer)), table.heads(entry)));
      }
    }
    rises.sort(comparing(Rise::budget));
    long able = 0;
    int next = -1;
    while (able < wanted) {
      next++;
      able += rises.get(next).heads();
    }
    return rises.get(next).budget();
  }
}
