package org.palermo.priority.select.shares;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** What must hold of every run and selection, whichever of the two rules made it. */
final class RunChecks {
  private RunChecks() {}

  /** Costs are paid exactly, by those who benefit, from their own shares, at prices that rise. */
  static void isPaidFairly(SharesRun run, ImmutableSortedMap<String, Fraction> shares) {
    Map<String, Fraction> spent = new HashMap<>();
    Fraction before = Fraction.ZERO;
    for (Receipt receipt : run.receipts()) {
      Candidate candidate = receipt.candidate();
      assertThat(Fraction.sum(receipt.payments().values()))
          .isEqualTo(Fraction.of(candidate.cost()));
      assertThat(candidate.worth().keySet()).containsAll(receipt.payments().keySet());
      assertThat(receipt.payments().values()).allMatch(paid -> paid.signum() > 0);
      receipt.payments().forEach((state, paid) -> spent.merge(state, paid, Fraction::plus));
      assertThat(receipt.price()).isGreaterThanOrEqualTo(before);
      before = receipt.price();
    }
    assertThat(run.left().keySet()).isEqualTo(shares.keySet());
    shares.forEach(
        (state, share) -> {
          Fraction paid = spent.getOrDefault(state, Fraction.ZERO);
          assertThat(run.left().get(state)).isEqualTo(share.times(run.budget()).minus(paid));
          assertThat(run.left().get(state)).isGreaterThanOrEqualTo(Fraction.ZERO);
        });
  }

  /** Nothing that is worth something fits the money left. */
  static void isExhaustive(SharesSelection selection, CandidatePool pool) {
    assertThat(selection.moneyLeft()).isNotNegative();
    Set<String> chosen = new HashSet<>(selection.ids());
    assertThat(chosen).hasSameSizeAs(selection.ids());
    for (Candidate candidate : pool.candidates()) {
      if (!chosen.contains(candidate.id()) && candidate.value() > 0) {
        assertThat(candidate.cost()).isGreaterThan(selection.moneyLeft());
      }
    }
  }

  /**
   * EJR1 by brute force: for each group of States, and each set of candidates that its joint share
   * of the budget pays for, some member has as much from the chosen ones as all members would have
   * from that set, or would have more with one more candidate of the set.
   */
  static void representsEveryGroup(
      Set<Candidate> chosen,
      CandidatePool pool,
      ImmutableSortedMap<String, Fraction> shares,
      Fraction budget) {
    for (Set<String> group : Sets.powerSet(shares.keySet())) {
      Fraction money = Fraction.sum(group.stream().map(shares::get).toList()).times(budget);
      for (Set<Candidate> set : Sets.powerSet(Set.copyOf(pool.candidates()))) {
        long cost = set.stream().mapToLong(Candidate::cost).sum();
        if (!group.isEmpty() && Fraction.of(cost).compareTo(money) <= 0) {
          assertThat(group)
              .as("group %s, candidates %s", group, set)
              .anyMatch(state -> hasEnough(state, group, set, chosen));
        }
      }
    }
  }

  private static boolean hasEnough(
      String state, Set<String> group, Set<Candidate> set, Set<Candidate> chosen) {
    long due =
        set.stream()
            .mapToLong(
                candidate ->
                    group.stream().mapToLong(member -> worth(candidate, member)).min().orElse(0))
            .sum();
    long has = chosen.stream().mapToLong(candidate -> worth(candidate, state)).sum();
    return has >= due
        || Sets.difference(set, chosen).stream()
            .anyMatch(candidate -> has + worth(candidate, state) > due);
  }

  private static long worth(Candidate candidate, String state) {
    return candidate.worth().getOrDefault(state, 0L);
  }
}
