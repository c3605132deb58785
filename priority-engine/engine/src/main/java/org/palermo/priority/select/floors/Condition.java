package org.palermo.priority.select.floors;

import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/** One thing that a selection must keep to. */
public sealed interface Condition {
  /** The window that it is part of; empty for the budget. */
  Optional<Window> window();

  /** The budget, the floor or the ceiling. */
  Fraction bound();

  /** Whether the bound is the least that is wanted; else it is the most that is allowed. */
  boolean isFloor();

  /** What those candidates together have of what is bounded. */
  Fraction amount(Iterable<Candidate> candidates);

  /** Whether those candidates, chosen together, keep to it. */
  default boolean holds(Iterable<Candidate> chosen) {
    int side = amount(chosen).compareTo(bound());
    return isFloor() ? side >= 0 : side <= 0;
  }

  /**
   * No more is spent than the budget.
   *
   * @param dollars the budget, in whole US dollars
   */
  record Budget(long dollars) implements Condition {
    @Override
    public Optional<Window> window() {
      return Optional.empty();
    }

    @Override
    public Fraction bound() {
      return Fraction.of(dollars);
    }

    @Override
    public boolean isFloor() {
      return false;
    }

    @Override
    public Fraction amount(Iterable<Candidate> candidates) {
      Fraction spent = Fraction.ZERO;
      for (Candidate candidate : candidates) {
        spent = spent.plus(Fraction.of(candidate.cost()));
      }
      return spent;
    }
  }

  /**
   * A group has no less than the floor of its window.
   *
   * @param of the window
   */
  record Floor(Window of) implements Condition {
    @Override
    public Optional<Window> window() {
      return Optional.of(of);
    }

    @Override
    public Fraction bound() {
      return of.floor();
    }

    @Override
    public boolean isFloor() {
      return true;
    }

    @Override
    public Fraction amount(Iterable<Candidate> candidates) {
      return of.amount(candidates);
    }
  }

  /**
   * A group has no more than the ceiling of its window.
   *
   * @param of the window
   * @param bound its ceiling
   */
  record Ceiling(Window of, Fraction bound) implements Condition {
    @Override
    public Optional<Window> window() {
      return Optional.of(of);
    }

    @Override
    public boolean isFloor() {
      return false;
    }

    @Override
    public Fraction amount(Iterable<Candidate> candidates) {
      return of.amount(candidates);
    }
  }
}
