package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** Every selection of a small pool, one by one. */
final class BruteForce {
  private BruteForce() {}

  /** Whether some selection keeps all those conditions. */
  static boolean canKeep(CandidatePool pool, Iterable<Condition> conditions) {
    return best(pool, conditions, chosen -> true) >= 0;
  }

  /** The largest value of a selection that keeps all conditions; -1 where none does. */
  static long best(CandidatePool pool, Iterable<Condition> conditions) {
    return best(pool, conditions, chosen -> true);
  }

  static long best(
      CandidatePool pool, Iterable<Condition> conditions, Predicate<List<Candidate>> wanted) {
    ImmutableList<Candidate> candidates = pool.candidates();
    int n = candidates.size();
    List<Condition> all = ImmutableList.copyOf(conditions);
    Fraction[][] amounts = new Fraction[all.size()][n];
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < n; j++) {
        amounts[i][j] = all.get(i).amount(ImmutableList.of(candidates.get(j)));
      }
    }
    Search search = new Search(candidates, all, amounts, wanted);
    Fraction[] sums = new Fraction[all.size()];
    java.util.Arrays.fill(sums, Fraction.ZERO);
    search.go(0, 0, sums);
    return search.best;
  }

  /** Every selection that keeps all conditions. */
  static ImmutableSet<ImmutableSet<String>> keeping(
      CandidatePool pool, Iterable<Condition> conditions) {
    ImmutableSet.Builder<ImmutableSet<String>> found = ImmutableSet.builder();
    best(
        pool,
        conditions,
        chosen -> {
          found.add(chosen.stream().map(Candidate::id).collect(ImmutableSet.toImmutableSet()));
          return false;
        });
    return found.build();
  }

  private static final class Search {
    private final ImmutableList<Candidate> candidates;
    private final List<Condition> conditions;
    private final Fraction[][] amounts;
    private final Predicate<List<Candidate>> wanted;
    private final List<Candidate> chosen = new ArrayList<>();
    private long best = -1;

    Search(
        ImmutableList<Candidate> candidates,
        List<Condition> conditions,
        Fraction[][] amounts,
        Predicate<List<Candidate>> wanted) {
      this.candidates = candidates;
      this.conditions = conditions;
      this.amounts = amounts;
      this.wanted = wanted;
    }

    void go(int next, long value, Fraction[] sums) {
      for (int i = 0; i < sums.length; i++) {
        if (!conditions.get(i).isFloor() && sums[i].compareTo(conditions.get(i).bound()) > 0) {
          return;
        }
      }
      if (next == candidates.size()) {
        for (int i = 0; i < sums.length; i++) {
          if (conditions.get(i).isFloor() && sums[i].compareTo(conditions.get(i).bound()) < 0) {
            return;
          }
        }
        if (wanted.test(chosen)) {
          best = Math.max(best, value);
        }
        return;
      }
      go(next + 1, value, sums);
      Fraction[] more = sums.clone();
      for (int i = 0; i < sums.length; i++) {
        more[i] = sums[i].plus(amounts[i][next]);
      }
      chosen.add(candidates.get(next));
      go(next + 1, value + candidates.get(next).value(), more);
      chosen.remove(chosen.size() - 1);
    }
  }
}
