package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/**
 * The terms of a selection, settled and recorded before it is made. Floors that together exceed the
 * budget or the pool are no mistake in the terms: the selection answers them with {@link
 * Infeasible}.
 *
 * @param budget what may be spent, in whole US dollars, 0 or more
 * @param windows floors and ceilings, kept in their own order; at most one for each grouping, code
 *     and measure
 * @param steps how much work one search may take, counted in steps and never in time, so that
 *     results repeat on every machine; a selection that runs out of steps says how far from the
 *     best it can be
 */
public record FloorsTerms(long budget, ImmutableList<Window> windows, long steps) {
  /** Largest budget, in US dollars. */
  public static final long MOST_BUDGET = 1_000_000_000_000_000L;

  /** Steps enough for nearly every question of thousands of candidates: a few seconds' work. */
  public static final long USUAL_STEPS = 50_000_000L;

  /**
   * @throws InvalidDataException with every problem: a budget or number of steps out of range,
   *     negative bounds, a floor above its ceiling, a blank code, two windows on one thing
   */
  public FloorsTerms {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    if (budget < 0 || budget > MOST_BUDGET) {
      found.add(problem("budget", "budget", "the budget is " + budget, "give 0 to " + MOST_BUDGET));
    }
    if (steps < 0) {
      found.add(problem("steps", "steps", "the limit of steps is " + steps, "give 0 or more"));
    }
    Set<List<Object>> seen = new HashSet<>();
    for (Window window : windows) {
      check(window, found);
      if (!seen.add(List.of(window.grouping(), window.code(), window.measure()))) {
        found.add(
            problem(
                window.toString(),
                "window-twice",
                "there are two windows on one thing in one measure",
                "make them one"));
      }
    }
    ImmutableList<Problem> problems = found.build().asList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
    windows = ImmutableList.sortedCopyOf(windows);
  }

  /** The terms with the usual limit of steps. */
  public static FloorsTerms of(long budget, Iterable<Window> windows) {
    return new FloorsTerms(budget, ImmutableList.copyOf(windows), USUAL_STEPS);
  }

  /** The same windows with another budget. */
  public FloorsTerms withBudget(long other) {
    return new FloorsTerms(other, windows, steps);
  }

  /** The same budget with other windows. */
  public FloorsTerms withWindows(Iterable<Window> others) {
    return new FloorsTerms(budget, ImmutableList.copyOf(others), steps);
  }

  /** Budget, ceilings and floors above 0, in this order, each as a condition of its own. */
  public ImmutableSet<Condition> conditions() {
    ImmutableSet.Builder<Condition> all = ImmutableSet.builder();
    all.add(new Condition.Budget(budget));
    for (Window window : windows) {
      window.ceiling().ifPresent(most -> all.add(new Condition.Ceiling(window, most)));
    }
    for (Window window : windows) {
      if (window.floor().signum() > 0) {
        all.add(new Condition.Floor(window));
      }
    }
    return all.build();
  }

  private static void check(Window window, ImmutableSortedSet.Builder<Problem> found) {
    String place = window.toString();
    if (window.code().isBlank()) {
      found.add(problem(place, "blank", "the code is blank", "name a group or tradition"));
    }
    if (window.floor().signum() < 0) {
      found.add(problem(place, "negative", "the floor is negative", "give 0 or more"));
    }
    window
        .ceiling()
        .ifPresent(
            ceiling -> {
              if (ceiling.signum() < 0) {
                found.add(problem(place, "negative", "the ceiling is negative", "give 0 or more"));
              }
              if (window.floor().compareTo(ceiling) > 0) {
                found.add(
                    problem(
                        place,
                        "crossed",
                        "the floor is above the ceiling",
                        "exchange or mend them"));
              }
            });
  }

  private static Problem problem(String place, String rule, String message, String fix) {
    return new Problem("floors terms", place, rule, message, fix);
  }
}
