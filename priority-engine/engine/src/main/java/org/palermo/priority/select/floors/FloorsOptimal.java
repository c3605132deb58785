package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * The selection of largest value within a budget and windows.
 *
 * <p>Linear programming over the few rows proposes prices; from them a bound is reckoned in whole
 * numbers, and all selections that could be worth more than the best one found are gone through, by
 * how much they lose against the bound. Few are left when the bound is near, as it is when
 * candidates are many and windows few. The problem is hard in the worst case, so no time is
 * promised: the limit of steps ends a search, and the answer then says what is proven.
 *
 * <p>The same pool and terms always give the same answer; in which order the candidates were given
 * never matters. Among selections of equal value the one found first is returned.
 */
public final class FloorsOptimal {
  private FloorsOptimal() {}

  /**
   * The best selection, or why there is none.
   *
   * @throws InvalidDataException if shares, costs and bounds have no common measure of tolerable
   *     size: each row at most 10^15 grains, all values together at most 10^17
   */
  public static Outcome select(CandidatePool pool, FloorsTerms terms) {
    ScaledRows rows = new ScaledRows(pool, terms);
    BestChoice best = BestChoice.of(rows.under(terms.conditions()), terms.steps());
    if (best.isImpossible()) {
      return new Infeasible(
          new ConflictSearch(pool, rows, terms.steps()).among(terms.conditions()),
          new RelaxationSearch(pool, terms, rows).find());
    }
    Certificate certificate = certificate(best, terms);
    return best.isFound() ? solution(best, certificate, pool, terms) : new Undecided(certificate);
  }

  private static Solution solution(
      BestChoice best, Certificate certificate, CandidatePool pool, FloorsTerms terms) {
    List<Candidate> chosen = new ArrayList<>();
    boolean[] isChosen = best.chosen();
    for (int item = 0; item < isChosen.length; item++) {
      if (isChosen[item]) {
        chosen.add(pool.candidates().get(item));
      }
    }
    ImmutableMap.Builder<Window, Fraction> activity = ImmutableMap.builder();
    terms.windows().forEach(window -> activity.put(window, window.amount(chosen)));
    return new Solution(
        chosen.stream()
            .map(Candidate::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
        best.value(),
        chosen.stream().mapToLong(Candidate::cost).sum(),
        activity.buildOrThrow(),
        certificate,
        best.isSettled() ? new Proof.Proven() : new Proof.Gap(certificate.bound() - best.value()));
  }

  private static Certificate certificate(BestChoice best, FloorsTerms terms) {
    ImmutableList.Builder<Certificate.Leaf> leaves = ImmutableList.builder();
    for (Leaf leaf : best.leaves()) {
      Prices prices = leaf.prices();
      IntegerProgram program = leaf.program();
      int count = program.countRow();
      ImmutableMap.Builder<Window, Long> windows = ImmutableMap.builder();
      for (int i = 0; i < terms.windows().size(); i++) {
        windows.put(terms.windows().get(i), prices.price(i + 1));
      }
      leaves.add(
          new Certificate.Leaf(
              Math.toIntExact(program.least(count)),
              Math.toIntExact(program.most(count)),
              prices.unit(),
              prices.price(0),
              windows.buildOrThrow(),
              prices.price(count),
              prices.wholeBound()));
    }
    return new Certificate(leaves.build());
  }
}
