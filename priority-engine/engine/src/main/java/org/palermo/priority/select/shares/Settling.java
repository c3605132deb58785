package org.palermo.priority.select.shares;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.PayerSplit;
import org.palermo.priority.select.shares.proposal.PayerTable;

/**
 * Finds the exact price of one candidate. Of most payers the split tells whether they pay in full;
 * only the doubtful ones are compared with the price, in the order in which they run out.
 */
final class Settling {
  private final ExactAccounts accounts;
  private final PayerTable table;
  private final int candidate;
  private final BitSet emptied = new BitSet();
  private final List<Integer> doubtful = new ArrayList<>();

  /** What those who pay in full have to pay together, and what the candidate is worth to them. */
  private Fraction open;

  private long worth;

  Settling(ExactAccounts accounts, PayerTable table, int candidate, PayerSplit split) {
    this.accounts = accounts;
    this.table = table;
    this.candidate = candidate;
    this.emptied.or(split.emptied());
    split.doubtful().forEach(doubtful::add);
    this.open =
        Fraction.of(table.cost(candidate)).minus(accounts.together(candidate, split.emptied()));
    this.worth = table.worthToAll(candidate);
    split.emptied().stream()
        .map(place -> table.start(candidate) + place)
        .forEach(entry -> worth -= table.worthToPayer(entry));
  }

  /** How it would be paid for; empty if its payers have too little. */
  Optional<Settlement> settlement() {
    doubtful.sort(Comparator.comparing(this::mostPrice));
    for (int entry : doubtful) {
      if (open.dividedBy(worth).compareTo(mostPrice(entry)) < 0) {
        break;
      }
      int payer = table.payer(entry);
      open = open.minus(accounts.left(payer).times(table.heads(entry)));
      worth -= table.worthToPayer(entry);
      emptied.set(entry - table.start(candidate));
    }
    return price().map(price -> new Settlement(candidate, price, emptied));
  }

  private Optional<Fraction> price() {
    if (worth > 0) {
      return Optional.of(open.dividedBy(worth));
    }
    return open.signum() == 0 ? Optional.of(highest()) : Optional.empty();
  }

  /** All give all they have, and it is just enough: the price is what the last one can bear. */
  private Fraction highest() {
    Fraction highest = Fraction.ZERO;
    for (int entry = table.start(candidate); entry < table.end(candidate); entry++) {
      highest = highest.max(mostPrice(entry));
    }
    return highest;
  }

  /** The price above which a payer cannot pay in full. */
  private Fraction mostPrice(int entry) {
    return accounts.left(table.payer(entry)).dividedBy(table.worth(entry));
  }
}
