package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.palermo.priority.select.floors.Solution;
import org.palermo.priority.select.floors.Window;

/** The floors that a portfolio asks for, and what comes of them. */
final class Floors {
  private static final Fraction PART = Fraction.HALF;

  private Floors() {}

  static Portfolio.Grounds.Floors select(
      CandidatePool pool, long budget, BudgetEntitlements entitled) {
    ImmutableList.Builder<Window> windows = ImmutableList.builder();
    add(windows, Grouping.REGIONAL_GROUP, entitled.groups(), pool, budget);
    add(windows, Grouping.LEGAL_TRADITION, entitled.traditions(), pool, budget);
    FloorsTerms terms = new FloorsTerms(budget, windows.build(), FloorsTerms.USUAL_STEPS);
    Outcome asked = FloorsOptimal.select(pool, terms);
    Optional<Relaxation> relaxation =
        asked instanceof Infeasible impossible ? impossible.relaxation() : Optional.empty();
    return new Portfolio.Grounds.Floors(
        asked,
        relaxation
            .map(lower -> FloorsOptimal.select(pool, lowered(terms, lower.floors())))
            .orElse(asked));
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

  static ImmutableSet<String> ids(Outcome outcome) {
    return outcome instanceof Solution solution
        ? ImmutableSet.copyOf(solution.chosen())
        : ImmutableSet.of();
  }
}
