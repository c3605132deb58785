package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** Pools, budgets and shares to try the rules on. */
final class SharePools {
  static final Lot LOT = new Lot("shares");
  private static final long NEAR = 99_999_999_990L;

  private SharePools() {}

  /** All that one selection needs. */
  record Question(CandidatePool pool, long budget, ClaimantShares shares) {
    SharesSelection answer() {
      return EqualShares.select(pool, budget, shares, LOT);
    }

    SharesSelection exactAnswer() {
      return ExactEqualShares.select(pool, budget, shares, LOT);
    }
  }

  static Candidate candidate(String id, long cost, Map<String, Long> worth) {
    return new Candidate(
        id,
        cost,
        ImmutableSortedMap.copyOf(worth),
        ImmutableSortedMap.of("NONE", Share.WHOLE),
        LegalTraditions.equalShares(List.of("CIVIL")));
  }

  /** A candidate which the named States approve of, all alike: worth 1 to each. */
  static Candidate approved(String id, long cost, String states) {
    ImmutableSortedMap.Builder<String, Long> worth = ImmutableSortedMap.naturalOrder();
    for (String state : states.split(" ", -1)) {
      worth.put(state, 1L);
    }
    return candidate(id, cost, worth.buildOrThrow());
  }

  /** The same candidates, worth 1 to each State which they help. */
  static CandidatePool counted(CandidatePool pool) {
    return new CandidatePool(
        pool.candidates().stream()
            .map(
                candidate ->
                    candidate(
                        candidate.id(),
                        candidate.cost(),
                        Maps.transformValues(candidate.worth(), worth -> 1L)))
            .collect(ImmutableList.toImmutableList()));
  }

  static CandidatePool pool(Candidate... candidates) {
    return new CandidatePool(ImmutableList.copyOf(candidates));
  }

  /** Up to five claimants with equal shares, up to six candidates, numbers small enough to tie. */
  static Arbitrary<Question> tiny() {
    return questions(6, 5, Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 3));
  }

  /** As tiny, with weights half of the time. */
  static Arbitrary<Question> tinyWeighted() {
    return weighted(tiny(), 5);
  }

  /** More claimants and candidates, and numbers that hardly ever tie. */
  static Arbitrary<Question> wide() {
    return weighted(
        questions(
            12,
            9,
            Arbitraries.longs().between(1, 1_000_000),
            Arbitraries.oneOf(Arbitraries.longs().between(0, 10_000), Arbitraries.just(0L))),
        9);
  }

  /**
   * Costs near ten times worths near 10^11, so that most prices of a unit are 10 or differ from it
   * by one or two in 10^11, and from each other by as little as one in 10^22; and budgets which are
   * just enough, or just not.
   */
  static Arbitrary<Question> near() {
    Arbitrary<Long> worths = Arbitraries.longs().between(NEAR, NEAR + 3);
    Arbitrary<Long> costs =
        Combinators.combine(worths, Arbitraries.longs().between(-1, 1))
            .as((worth, more) -> 10 * worth + more);
    Arbitrary<Long> budgets =
        Combinators.combine(Arbitraries.longs().between(0, 6), Arbitraries.longs().between(-30, 30))
            .as((times, more) -> Math.max(0, times * 10 * NEAR + more));
    Arbitrary<Question> questions =
        questions(6, 4, costs, Arbitraries.oneOf(worths, Arbitraries.just(0L)));
    return Combinators.combine(weighted(questions, 4), budgets)
        .as((question, budget) -> new Question(question.pool, budget, question.shares));
  }

  private static Arbitrary<Question> questions(
      int mostCandidates, int mostStates, Arbitrary<Long> costs, Arbitrary<Long> worths) {
    return Combinators.combine(
            Arbitraries.integers().between(0, mostCandidates),
            Arbitraries.integers().between(1, mostStates))
        .flatAs(
            (n, states) ->
                Combinators.combine(
                        costs.list().ofSize(n),
                        worths.list().ofSize(n * states),
                        Arbitraries.longs().between(0, 100))
                    .as(
                        (cost, worth, percent) -> {
                          long all = cost.stream().mapToLong(Long::longValue).sum();
                          return new Question(
                              pool(cost, worth, states),
                              all * percent / 100,
                              ClaimantShares.equal());
                        }));
  }

  private static Arbitrary<Question> weighted(Arbitrary<Question> questions, int states) {
    Arbitrary<List<Integer>> weights = Arbitraries.integers().between(0, 6).list().ofSize(states);
    return Combinators.combine(questions, weights, Arbitraries.of(true, false))
        .as(
            (question, weight, equal) ->
                equal || !isSpendable(question.pool, weight)
                    ? question
                    : new Question(question.pool, question.budget, weights(weight)));
  }

  /** Whether somebody to whom something is worth anything has a weight. */
  private static boolean isSpendable(CandidatePool pool, List<Integer> weight) {
    return pool.candidates().stream()
        .flatMap(candidate -> candidate.worth().keySet().stream())
        .anyMatch(state -> weight.get(Integer.parseInt(state.substring(1))) > 0);
  }

  private static ClaimantShares weights(List<Integer> weight) {
    ImmutableSortedMap.Builder<String, Fraction> weights = ImmutableSortedMap.naturalOrder();
    for (int s = 0; s < weight.size(); s++) {
      weights.put("S" + s, Fraction.of(weight.get(s), 3));
    }
    return ClaimantShares.weighted(weights.buildOrThrow());
  }

  private static CandidatePool pool(List<Long> costs, List<Long> worths, int states) {
    return new CandidatePool(
        IntStream.range(0, costs.size())
            .mapToObj(
                c -> {
                  ImmutableSortedMap.Builder<String, Long> worth =
                      ImmutableSortedMap.naturalOrder();
                  for (int s = 0; s < states; s++) {
                    long units = worths.get(c * states + s);
                    if (units > 0) {
                      worth.put("S" + s, units);
                    }
                  }
                  return candidate("C" + c, costs.get(c), worth.buildOrThrow());
                })
            .collect(ImmutableList.toImmutableList()));
  }
}
