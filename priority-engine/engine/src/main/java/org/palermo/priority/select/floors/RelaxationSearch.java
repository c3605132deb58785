package org.palermo.priority.select.floors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/** The smallest {@link Relaxation} of terms that cannot be kept. */
final class RelaxationSearch {
  private final CandidatePool pool;
  private final FloorsTerms terms;
  private final ScaledRows rows;
  private boolean certain = true;

  RelaxationSearch(CandidatePool pool, FloorsTerms terms, ScaledRows rows) {
    this.pool = pool;
    this.terms = terms;
    this.rows = rows;
  }

  /** The relaxation; empty if the steps were too few to be certain. */
  Optional<Relaxation> find() {
    ImmutableList<Window> windows =
        terms.windows().stream()
            .filter(window -> window.floor().signum() > 0)
            .collect(ImmutableList.toImmutableList());
    Map<Window, Fraction> factors = new LinkedHashMap<>();
    windows.forEach(window -> factors.put(window, Fraction.ZERO));
    Fraction common = raise(factors, factors.keySet(), Fraction.ZERO);
    Comparator<Window> smallestFirst = Comparator.comparing(this::size);
    for (Window window : ImmutableList.sortedCopyOf(smallestFirst, windows)) {
      raise(factors, ImmutableSet.of(window), common);
    }
    ImmutableMap.Builder<Window, Fraction> floors = ImmutableMap.builder();
    factors.forEach((window, factor) -> floors.put(window, window.floor().times(factor)));
    return certain ? Optional.of(new Relaxation(common, floors.buildOrThrow())) : Optional.empty();
  }

  /** How much of the pool is the group's. */
  private Fraction size(Window window) {
    Fraction size = Fraction.ZERO;
    for (Candidate candidate : pool.candidates()) {
      size = size.plus(Fraction.from(window.grouping().share(candidate, window.code())));
    }
    return size;
  }

  /**
   * Gives those windows the largest common factor, up to 1, at which all can be kept, the factors
   * of the others unchanged.
   *
   * @param possible a factor at which all can be kept
   */
  private Fraction raise(Map<Window, Fraction> factors, Set<Window> raised, Fraction possible) {
    Fraction most = Fraction.ONE;
    Fraction reached = possible;
    if (isPossible(factors, raised, most)) {
      reached = most;
    }
    while (certain && reached.compareTo(most) < 0) {
      Fraction next = nextAbove(raised, reached);
      if (next.compareTo(most) >= 0) {
        break;
      }
      Fraction middle = lastUpTo(raised, reached.plus(most).times(Fraction.HALF)).max(next);
      if (isPossible(factors, raised, middle)) {
        reached = middle;
      } else {
        most = middle;
      }
    }
    for (Window window : raised) {
      factors.put(window, reached);
    }
    return reached;
  }

  private boolean isPossible(Map<Window, Fraction> factors, Set<Window> raised, Fraction factor) {
    ImmutableSet.Builder<Condition> conditions = ImmutableSet.builder();
    terms.conditions().stream().filter(c -> !c.isFloor()).forEach(conditions::add);
    factors.forEach(
        (window, own) -> {
          Fraction applied = raised.contains(window) ? factor : own;
          conditions.add(new Condition.Floor(window.from(window.floor().times(applied))));
        });
    BestChoice any = BestChoice.any(rows.under(conditions.build()), new Effort(terms.steps()));
    certain &= any.isFound() || any.isImpossible();
    return any.isFound();
  }

  /** The smallest factor above one at which some floor wants a grain more. */
  private Fraction nextAbove(Set<Window> raised, Fraction factor) {
    Fraction next = Fraction.ONE;
    for (Window window : raised) {
      Fraction step = step(window);
      next =
          next.min(
              step.times(
                  Fraction.of(
                      factor.dividedBy(step).bigFloor().add(BigInteger.ONE), BigInteger.ONE)));
    }
    return next;
  }

  /** The largest factor up to one at which some floor is a whole number of grains. */
  private Fraction lastUpTo(Set<Window> raised, Fraction factor) {
    Fraction last = Fraction.ZERO;
    for (Window window : raised) {
      Fraction step = step(window);
      last = last.max(step.times(Fraction.of(factor.dividedBy(step).bigFloor(), BigInteger.ONE)));
    }
    return last;
  }

  /**
   * By how much a factor grows while the floor wants one grain more; 1 where there are no grains.
   */
  private Fraction step(Window window) {
    Fraction grain = rows.grain(window);
    return grain.signum() == 0 ? Fraction.ONE : grain.dividedBy(window.floor());
  }
}
