package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * Makes a rule of shares spend the budget: raises it until a run would overspend the real one,
 * keeps the last run that does not, and spends the remainder on the best value per dollar.
 */
final class Completion {
  private final ImmutableList<Candidate> wanted;
  private final long budget;
  private final Lot lot;

  /**
   * @param wanted all candidates that are worth something to a State
   */
  Completion(ImmutableList<Candidate> wanted, long budget, Lot lot) {
    this.wanted = wanted;
    this.budget = budget;
    this.lot = lot;
  }

  <R> SharesSelection complete(RaisableRule<R> rule) {
    R base = rule.run(Fraction.of(budget));
    R kept = base;
    Optional<CompletionEnd> end = endWith(rule.bought(kept));
    while (end.isEmpty()) {
      Optional<Fraction> next = rule.nextBudget(kept);
      if (next.isEmpty()) {
        end = Optional.of(CompletionEnd.RAISED_ENOUGH);
      } else {
        R raised = rule.run(next.orElseThrow());
        if (cost(rule.bought(raised)) > budget) {
          end = Optional.of(CompletionEnd.WOULD_OVERSPEND);
        } else {
          kept = raised;
          end = endWith(rule.bought(kept));
        }
      }
    }
    return answer(rule, base, kept, end.orElseThrow());
  }

  private <R> SharesSelection answer(RaisableRule<R> rule, R base, R kept, CompletionEnd end) {
    SharesRun first = rule.receipts(base);
    ImmutableList<Candidate> bought = rule.bought(kept);
    return new SharesSelection(
        budget,
        lot,
        first,
        kept.equals(base) ? first : rule.receipts(kept),
        new Remainder(lot).spend(unbought(bought), budget - cost(bought)),
        end);
  }

  private Optional<CompletionEnd> endWith(ImmutableList<Candidate> bought) {
    ImmutableList<Candidate> unbought = unbought(bought);
    if (unbought.isEmpty()) {
      return Optional.of(CompletionEnd.ALL_BOUGHT);
    }
    long left = budget - cost(bought);
    return unbought.stream().allMatch(candidate -> candidate.cost() > left)
        ? Optional.of(CompletionEnd.NOTHING_FITS)
        : Optional.empty();
  }

  private ImmutableList<Candidate> unbought(ImmutableList<Candidate> bought) {
    Set<String> ids = new HashSet<>();
    bought.forEach(candidate -> ids.add(candidate.id()));
    return wanted.stream()
        .filter(candidate -> !ids.contains(candidate.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static long cost(List<Candidate> bought) {
    long sum = 0;
    for (Candidate candidate : bought) {
      sum = Math.addExact(sum, candidate.cost());
    }
    return sum;
  }
}
