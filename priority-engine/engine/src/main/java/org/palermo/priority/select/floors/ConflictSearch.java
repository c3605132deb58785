package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalLong;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.CandidatePool;

/**
 * Conditions that cannot be kept, thinned out to some of which each is needed: every condition in
 * turn is left out, and for good if the others still cannot be kept.
 */
final class ConflictSearch {
  private final CandidatePool pool;
  private final ScaledRows rows;
  private final long steps;

  ConflictSearch(CandidatePool pool, ScaledRows rows, long steps) {
    this.pool = pool;
    this.rows = rows;
    this.steps = steps;
  }

  /** The conflict among conditions that cannot be kept together. */
  Conflict among(ImmutableSet<Condition> conditions) {
    ImmutableSet<Condition> left = conditions;
    boolean irreducible = true;
    for (Condition condition : conditions) {
      ImmutableSet<Condition> others = without(left, condition);
      BestChoice any = BestChoice.any(rows.under(others), new Effort(steps));
      if (any.isImpossible()) {
        left = others;
      } else {
        irreducible &= any.isFound();
      }
    }
    ImmutableList.Builder<Conflict.Part> parts = ImmutableList.builder();
    for (Condition condition : left) {
      Fraction inPool = condition.amount(pool.candidates());
      parts.add(new Conflict.Part(condition, condition.bound(), inPool));
    }
    return new Conflict(parts.build(), irreducible, leastCost(left));
  }

  private OptionalLong leastCost(ImmutableSet<Condition> conflict) {
    for (Condition condition : conflict) {
      if (condition.window().isEmpty()) {
        IntegerProgram others = rows.under(without(conflict, condition));
        BestChoice cheapest = BestChoice.cheapest(others, steps);
        if (cheapest.isFound() && cheapest.isSettled()) {
          return OptionalLong.of(rows.dollars(-cheapest.value()));
        }
      }
    }
    return OptionalLong.empty();
  }

  private static ImmutableSet<Condition> without(
      ImmutableSet<Condition> conditions, Condition one) {
    return conditions.stream()
        .filter(condition -> !condition.equals(one))
        .collect(ImmutableSet.toImmutableSet());
  }
}
