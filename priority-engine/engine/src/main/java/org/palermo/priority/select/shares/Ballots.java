package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.shares.proposal.MoneyBounds;
import org.palermo.priority.select.shares.proposal.PayerTable;

/**
 * Claimants and candidates as numbers. Candidates are in the order of the lot, so that the smaller
 * number wins a tie. Claimants with the same share to whom the same candidates are worth the same
 * always pay the same, so they are one payer.
 */
final class Ballots {
  private final ImmutableList<Candidate> candidates;
  private final ImmutableList<String> claimants;
  private final int[][] claimantsOf;
  private final int[] payerOf;
  private final ImmutableList<Fraction> shareKinds;
  private final int[] shareKindOf;
  private final PayerTable table;

  Ballots(ImmutableList<Candidate> wanted, ImmutableSortedMap<String, Fraction> shares, Lot lot) {
    candidates = inOrderOfLot(wanted, lot);
    claimants = shares.keySet().asList();
    claimantsOf = claimantsOf();
    Map<Fraction, Integer> kinds = new LinkedHashMap<>();
    int[] kindOfClaimant =
        shares.values().stream().mapToInt(share -> numberOf(share, kinds)).toArray();
    shareKinds = ImmutableList.copyOf(kinds.keySet());
    Map<Ballot, Integer> ballots = new LinkedHashMap<>();
    payerOf =
        ballots(kindOfClaimant).stream().mapToInt(ballot -> numberOf(ballot, ballots)).toArray();
    shareKindOf = ballots.keySet().stream().mapToInt(Ballot::shareKind).toArray();
    table = table(ImmutableList.copyOf(ballots.keySet()));
  }

  private static ImmutableList<Candidate> inOrderOfLot(ImmutableList<Candidate> wanted, Lot lot) {
    Map<String, Candidate> byId = new HashMap<>();
    wanted.forEach(candidate -> byId.put(candidate.id(), candidate));
    return lot.order(wanted.stream().map(Candidate::id).collect(toImmutableList())).stream()
        .map(byId::get)
        .collect(toImmutableList());
  }

  private static <T> int numberOf(T thing, Map<T, Integer> numbers) {
    return numbers.computeIfAbsent(thing, unused -> numbers.size());
  }

  /** By candidate, the claimants whom it helps, in the order of its worth. */
  private int[][] claimantsOf() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int claimant = 0; claimant < claimants.size(); claimant++) {
      numbers.put(claimants.get(claimant), claimant);
    }
    return candidates.stream()
        .map(c -> c.worth().keySet().stream().mapToInt(numbers::get).toArray())
        .toArray(int[][]::new);
  }

  private List<Ballot> ballots(int[] kindOfClaimant) {
    int[] sizes = new int[claimants.size()];
    for (int[] helped : claimantsOf) {
      for (int claimant : helped) {
        sizes[claimant]++;
      }
    }
    Ballot[] ballots = new Ballot[claimants.size()];
    for (int claimant = 0; claimant < ballots.length; claimant++) {
      ballots[claimant] = new Ballot(kindOfClaimant[claimant], sizes[claimant]);
    }
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      int place = 0;
      for (long worth : candidates.get(candidate).worth().values()) {
        ballots[claimantsOf[candidate][place++]].add(candidate, worth);
      }
    }
    return List.of(ballots);
  }

  private PayerTable table(ImmutableList<Ballot> payers) {
    int[] heads = new int[payers.size()];
    for (int payer : payerOf) {
      heads[payer]++;
    }
    int[] starts = new int[candidates.size() + 1];
    for (Ballot ballot : payers) {
      for (int place = 0; place < ballot.size(); place++) {
        starts[ballot.candidate(place) + 1]++;
      }
    }
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      starts[candidate + 1] += starts[candidate];
    }
    int[] next = starts.clone();
    int[] payerOfEntry = new int[starts[candidates.size()]];
    long[] worths = new long[payerOfEntry.length];
    for (int payer = 0; payer < heads.length; payer++) {
      Ballot ballot = payers.get(payer);
      for (int place = 0; place < ballot.size(); place++) {
        int entry = next[ballot.candidate(place)]++;
        payerOfEntry[entry] = payer;
        worths[entry] = ballot.worth(place);
      }
    }
    long[] costs = candidates.stream().mapToLong(Candidate::cost).toArray();
    return new PayerTable(costs, starts, payerOfEntry, worths, heads);
  }

  /** Candidates by number. */
  ImmutableList<Candidate> candidates() {
    return candidates;
  }

  /** Who pays for what. */
  PayerTable table() {
    return table;
  }

  /** What each of the different shares is at a budget, in US dollars. */
  ImmutableList<Fraction> moneyByKind(Fraction budget) {
    return shareKinds.stream().map(budget::times).collect(toImmutableList());
  }

  /** Which of those shares each claimant of a payer has. */
  int shareKindOf(int payer) {
    return shareKindOf[payer];
  }

  /** The share of each claimant of a payer. */
  Fraction share(int payer) {
    return shareKinds.get(shareKindOf[payer]);
  }

  /** Bounds of what every payer has at the start of a run. */
  MoneyBounds bounds(Fraction budget) {
    return new MoneyBounds(table, moneyByKind(budget), shareKindOf);
  }

  /** What each claimant whom a candidate helps paid, by label; without those who paid nothing. */
  ImmutableSortedMap<String, Fraction> payments(int candidate, Fraction[] byPayer) {
    ImmutableSortedMap.Builder<String, Fraction> payments = ImmutableSortedMap.naturalOrder();
    for (int claimant : claimantsOf[candidate]) {
      Fraction paid = byPayer[payerOf[claimant]];
      if (paid.signum() > 0) {
        payments.put(claimants.get(claimant), paid);
      }
    }
    return payments.buildOrThrow();
  }

  /** The ids of candidates, in the order of their names. */
  ImmutableList<String> ids(ImmutableIntArray numbers) {
    return numbers.stream()
        .mapToObj(candidate -> candidates.get(candidate).id())
        .sorted()
        .collect(toImmutableList());
  }

  /** What belongs to each payer as what belongs to each of its claimants, by label. */
  ImmutableSortedMap<String, Fraction> byClaimant(Fraction[] byPayer) {
    ImmutableSortedMap.Builder<String, Fraction> all = ImmutableSortedMap.naturalOrder();
    for (int claimant = 0; claimant < payerOf.length; claimant++) {
      all.put(claimants.get(claimant), byPayer[payerOf[claimant]]);
    }
    return all.buildOrThrow();
  }
}
