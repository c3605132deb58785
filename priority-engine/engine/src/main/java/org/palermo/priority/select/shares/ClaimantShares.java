package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * How the budget is shared out among the claimants: all States to which some candidate is worth
 * something. A State to which nothing is worth anything could never spend a share, so it gets none.
 */
public sealed interface ClaimantShares {
  /**
   * The share of each claimant, by its label: fractions that add up to 1; empty when no candidate
   * is worth anything.
   *
   * @throws InvalidDataException with every problem
   */
  ImmutableSortedMap<String, Fraction> among(CandidatePool pool);

  /** Every claimant has the same share. The guarantees of the rules are proven for this. */
  static ClaimantShares equal() {
    return new Equal();
  }

  /**
   * Shares in proportion to weights, such as entitlements. A claimant of weight 0 has nothing to
   * spend; what helps it can still be paid by others, or from what is left at the end.
   *
   * @param weights a weight of 0 or more for each claimant, one of them above 0; those of other
   *     States are not counted
   */
  static ClaimantShares weighted(ImmutableSortedMap<String, Fraction> weights) {
    return new Weighted(weights);
  }

  /** Every claimant has the same share. */
  record Equal() implements ClaimantShares {
    @Override
    public ImmutableSortedMap<String, Fraction> among(CandidatePool pool) {
      ImmutableSortedSet<String> claimants = claimants(pool);
      ImmutableSortedMap.Builder<String, Fraction> shares = ImmutableSortedMap.naturalOrder();
      for (String state : claimants) {
        shares.put(state, Fraction.of(1, claimants.size()));
      }
      return shares.buildOrThrow();
    }
  }

  /**
   * Shares in proportion to weights.
   *
   * @param weights a weight of 0 or more for each claimant, one of them above 0; those of other
   *     States are not counted
   */
  record Weighted(ImmutableSortedMap<String, Fraction> weights) implements ClaimantShares {
    @Override
    public ImmutableSortedMap<String, Fraction> among(CandidatePool pool) {
      ImmutableSortedSet<String> claimants = claimants(pool);
      ImmutableList<Problem> problems = problems(claimants);
      if (!problems.isEmpty()) {
        throw new InvalidDataException(problems);
      }
      Fraction all = Fraction.ZERO;
      for (String state : claimants) {
        all = all.plus(weightOf(state));
      }
      ImmutableSortedMap.Builder<String, Fraction> shares = ImmutableSortedMap.naturalOrder();
      for (String state : claimants) {
        shares.put(state, weightOf(state).dividedBy(all));
      }
      return shares.buildOrThrow();
    }

    private Fraction weightOf(String state) {
      return weights.getOrDefault(state, Fraction.ZERO);
    }

    private ImmutableList<Problem> problems(ImmutableSortedSet<String> claimants) {
      ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
      for (String state : claimants) {
        if (!weights.containsKey(state)) {
          found.add(
              new Problem("weights", state, "missing", "the State has no weight", "give it one"));
        }
      }
      weights.forEach(
          (state, weight) -> {
            if (weight.signum() < 0) {
              found.add(
                  new Problem("weights", state, "weight", "it is " + weight, "give 0 or more"));
            }
          });
      if (!claimants.isEmpty()
          && claimants.stream().allMatch(state -> weightOf(state).signum() == 0)) {
        found.add(
            new Problem(
                "weights", "", "no-weight", "no claimant has a weight above 0", "give one"));
      }
      return found.build().asList();
    }
  }

  private static ImmutableSortedSet<String> claimants(CandidatePool pool) {
    Set<String> claimants = new HashSet<>();
    for (Candidate candidate : pool.candidates()) {
      claimants.addAll(candidate.worth().keySet());
    }
    return ImmutableSortedSet.copyOf(claimants);
  }
}
