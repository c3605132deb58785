package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.floors.FloorsOptimal;
import org.palermo.priority.select.floors.FloorsTerms;
import org.palermo.priority.select.floors.Grouping;
import org.palermo.priority.select.floors.Infeasible;
import org.palermo.priority.select.floors.Measure;
import org.palermo.priority.select.floors.Outcome;
import org.palermo.priority.select.floors.Relaxation;
import org.palermo.priority.select.floors.Window;

/** The floors that a portfolio asks for, and what comes of them. */
final class Floors {
  private static final Fraction PART = Fraction.HALF;

  private Floors() {}

  static Portfolio.Grounds.Floors select(
      CandidatePool pool, long budget, BudgetEntitlements entitled) {
    Outcome asked = FloorsOptimal.select(pool, terms(pool, budget, entitled));
    return new Portfolio.Grounds.Floors(
        asked,
        relaxation(asked).isPresent()
            ? FloorsOptimal.select(pool, agreed(pool, budget, entitled, asked))
            : asked);
  }

  /** The terms by which it was chosen in the end: those asked for, loosened where impossible. */
  static FloorsTerms agreed(
      CandidatePool pool, long budget, BudgetEntitlements entitled, Outcome asked) {
    FloorsTerms terms = terms(pool, budget, entitled);
    return relaxation(asked).map(lower -> lowered(terms, lower.floors())).orElse(terms);
  }

  private static Optional<Relaxation> relaxation(Outcome asked) {
    return asked instanceof Infeasible impossible ? impossible.relaxation() : Optional.empty();
  }

  private static FloorsTerms terms(CandidatePool pool, long budget, BudgetEntitlements entitled) {
    ImmutableList.Builder<Window> windows = ImmutableList.builder();
    add(windows, Grouping.REGIONAL_GROUP, entitled.groups(), pool, budget);
    add(windows, Grouping.LEGAL_TRADITION, entitled.traditions(), pool, budget);
    return new FloorsTerms(budget, windows.build(), FloorsTerms.USUAL_STEPS);
  }

  /** In whole dollars, rounded down, so that rows keep a common measure. */
  private static void add(
      ImmutableList.Builder<Window> windows,
      Grouping grouping,
      ImmutableSortedMap<String, Fraction> entitled,
      CandidatePool pool,
      long budget) {
    entitled.forEach(
        (code, part) -> {
          Fraction all =
              Window.atLeast(grouping, code, Measure.MONEY, Fraction.ZERO)
                  .amount(pool.candidates());
          Fraction floor = part.times(budget).times(PART).min(all);
          windows.add(Window.atLeast(grouping, code, Measure.MONEY, Fraction.of(floor.floor())));
        });
  }

  private static FloorsTerms lowered(FloorsTerms terms, ImmutableMap<Window, Fraction> floors) {
    return new FloorsTerms(
        terms.budget(),
        terms.windows().stream()
            .map(window -> window.from(floors.getOrDefault(window, window.floor())))
            .collect(toImmutableList()),
        terms.steps());
  }
}
