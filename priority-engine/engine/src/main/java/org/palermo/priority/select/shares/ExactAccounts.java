package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.MoneyBounds;
import org.palermo.priority.select.shares.proposal.PayerSplit;
import org.palermo.priority.select.shares.proposal.PayerTable;

/** The money of all payers in a run, exactly. */
final class ExactAccounts {
  private final PayerTable table;
  private final PriceLedger ledger;
  private final MoneyBounds bounds;

  /** By payer; null once nothing is left. Whoever has a history has more than 0. */
  private final @Nullable History[] histories;

  private final int shareKinds;

  ExactAccounts(Ballots ballots, Fraction budget) {
    ImmutableList<Fraction> starts = ballots.moneyByKind(budget);
    this.table = ballots.table();
    this.ledger = new PriceLedger(starts);
    this.bounds = ballots.bounds(budget);
    this.shareKinds = starts.size();
    History[] fresh = new History[shareKinds];
    Arrays.setAll(fresh, History::start);
    this.histories = new History[table.payers()];
    Arrays.setAll(
        histories,
        payer -> {
          int kind = ballots.shareKindOf(payer);
          return starts.get(kind).signum() == 0 ? null : fresh[kind];
        });
  }

  /** How that candidate would be paid for now; empty if its payers have too little. */
  Optional<Settlement> settle(int candidate) {
    return table.cost(candidate) == 0
        ? Optional.of(new Settlement(candidate, Fraction.ZERO, new BitSet()))
        : PayerSplit.of(table, bounds, candidate)
            .flatMap(split -> new Settling(this, table, candidate, split).settlement());
  }

  /** What each claimant of a payer has left. */
  Fraction left(int payer) {
    History history = histories[payer];
    return history == null ? Fraction.ZERO : history.left(ledger);
  }

  /** What each claimant of every payer has left. */
  Fraction[] left() {
    Fraction[] left = new Fraction[table.payers()];
    Arrays.setAll(left, this::left);
    return left;
  }

  /** What all claimants of some of a candidate's payers have left, counted from its first entry. */
  Fraction together(int candidate, BitSet places) {
    long[] sharesOfKind = new long[shareKinds];
    long[] worthOfRound = new long[ledger.rounds()];
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      int entry = table.start(candidate) + place;
      History history = histories[table.payer(entry)];
      if (history != null) {
        long heads = table.heads(entry);
        sharesOfKind[history.shareKind()] += heads;
        for (History step = history; step.round() >= 0; step = step.before()) {
          worthOfRound[step.round()] += step.worth() * heads;
        }
      }
    }
    return ledger.sum(sharesOfKind, worthOfRound);
  }

  /**
   * What each claimant of every payer would give in that settlement; filled in only for payers of
   * its candidate.
   */
  Fraction[] payments(Settlement settlement) {
    Fraction[] payments = new Fraction[table.payers()];
    Map<Long, Fraction> full = new HashMap<>();
    int start = table.start(settlement.candidate());
    for (int entry = start; entry < table.end(settlement.candidate()); entry++) {
      int payer = table.payer(entry);
      payments[payer] =
          settlement.emptied().get(entry - start)
              ? left(payer)
              : full.computeIfAbsent(table.worth(entry), settlement.price()::times);
    }
    return payments;
  }

  /** All pay as in that settlement. */
  void pay(Settlement settlement) {
    if (settlement.price().signum() == 0) {
      return;
    }
    int round = ledger.rounds();
    ledger.add(settlement.price());
    bounds.pay(settlement.candidate(), settlement.price());
    int start = table.start(settlement.candidate());
    for (int entry = start; entry < table.end(settlement.candidate()); entry++) {
      int payer = table.payer(entry);
      History history = histories[payer];
      if (settlement.emptied().get(entry - start)) {
        histories[payer] = null;
        bounds.empty(payer);
      } else if (history != null) {
        histories[payer] = history.then(round, table.worth(entry));
      }
    }
  }
}
