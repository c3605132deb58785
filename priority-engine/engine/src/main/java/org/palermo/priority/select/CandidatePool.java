package org.palermo.priority.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.state.Share;
import org.palermo.priority.exact.Fraction;

/**
 * All candidates of one selection, found fit to be chosen from and put in the order of their ids.
 * From an empty pool nothing is chosen.
 *
 * @param candidates the candidates, by id
 */
public record CandidatePool(ImmutableList<Candidate> candidates) {
  /** Largest cost of one candidate, in US dollars, so that sums of costs always fit. */
  public static final long MOST_COST = 1_000_000_000_000L;

  /** Largest value of one candidate, so that sums of values always fit. */
  public static final long MOST_VALUE = 1_000_000_000_000L;

  /**
   * @throws InvalidDataException with every problem: blank ids, ids given twice, costs and values
   *     out of range, shares of groups that do not add up to 1
   */
  public CandidatePool {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    Set<String> ids = new HashSet<>();
    for (Candidate candidate : candidates) {
      check(candidate, found);
      if (!ids.add(candidate.id())) {
        found.add(problem(candidate, "id-twice", "the id is given twice", "give it once"));
      }
    }
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    candidates = ImmutableList.sortedCopyOf(Comparator.comparing(Candidate::id), candidates);
  }

  private static void check(Candidate candidate, ImmutableSortedSet.Builder<Problem> found) {
    if (candidate.id().isBlank()) {
      found.add(problem(candidate, "blank", "the id is blank", "name it"));
    }
    if (candidate.cost() < 0 || candidate.cost() > MOST_COST) {
      found.add(
          problem(candidate, "cost", "it costs " + candidate.cost(), "give 0 to " + MOST_COST));
    }
    BigInteger value = BigInteger.ZERO;
    for (long part : candidate.worth().values()) {
      value = value.add(BigInteger.valueOf(part));
      if (part <= 0) {
        found.add(
            problem(candidate, "worth", "it is worth " + part + " to a State", "give 1 or more"));
      }
    }
    if (value.compareTo(BigInteger.valueOf(MOST_VALUE)) > 0) {
      found.add(problem(candidate, "value", "it is worth " + value, "give at most " + MOST_VALUE));
    }
    Fraction groups = Fraction.ZERO;
    for (Share share : candidate.groups().values()) {
      groups = groups.plus(Fraction.from(share));
    }
    if (!groups.equals(Fraction.ONE)) {
      found.add(
          problem(
              candidate, "groups", "shares of regional groups add up to " + groups, "make them 1"));
    }
  }

  private static Problem problem(Candidate candidate, String rule, String message, String fix) {
    return new Problem("candidates", candidate.id(), rule, message, fix);
  }
}
