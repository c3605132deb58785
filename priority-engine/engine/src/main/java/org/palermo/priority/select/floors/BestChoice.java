package org.palermo.priority.select.floors;

import java.util.Arrays;
import java.util.List;

/** The best selection of a program, as far as it was found and proven. */
final class BestChoice {
  private static final int BUDGET = 0;

  private final Incumbent incumbent;
  private final ExactSearch search;
  private final boolean settled;

  private BestChoice(Incumbent incumbent, ExactSearch search, boolean settled) {
    this.incumbent = incumbent;
    this.search = search;
    this.settled = settled;
  }

  /** The selection of largest value. */
  static BestChoice of(IntegerProgram program, long steps) {
    Effort effort = new Effort(steps);
    Incumbent incumbent = new Incumbent(program.leastValue() - 1, Long.MAX_VALUE);
    ExactSearch search = new ExactSearch(program, incumbent, effort);
    if (program.isCrossed() || search.bound() <= incumbent.value()) {
      return new BestChoice(incumbent, search, true);
    }
    search.round();
    if (!incumbent.isFound()) {
      BestChoice any = any(program, effort);
      if (any.isImpossible()) {
        return new BestChoice(incumbent, search, true);
      }
      if (any.isFound()) {
        incumbent.offer(any.chosen(), program.value(any.chosen()));
      }
    }
    Additions.offer(program, incumbent);
    search.exchange();
    boolean settled = search.walk();
    Additions.offer(program, incumbent);
    return new BestChoice(incumbent, search, settled);
  }

  /** Any selection at all, or the certainty that there is none. */
  static BestChoice any(IntegerProgram program, Effort effort) {
    long budget = program.most(BUDGET);
    return cheapest(program, new Incumbent(-budget - 1, -budget), effort);
  }

  /** The selection of least cost, whatever the budget; its value is the cost with a minus. */
  static BestChoice cheapest(IntegerProgram program, long steps) {
    long above = -program.total(BUDGET) - 1;
    return cheapest(program, new Incumbent(above, Long.MAX_VALUE), new Effort(steps));
  }

  private static BestChoice cheapest(IntegerProgram program, Incumbent incumbent, Effort effort) {
    long[] costs = new long[program.items()];
    Arrays.setAll(costs, item -> -program.entry(item, BUDGET));
    IntegerProgram cheap = program.valued(costs).with(BUDGET, 0, program.total(BUDGET));
    ExactSearch search = new ExactSearch(cheap, incumbent, effort);
    search.round();
    return new BestChoice(incumbent, search, cheap.isCrossed() || search.walk());
  }

  boolean isFound() {
    return incumbent.isFound();
  }

  /** Whether it is certain that there is no selection, or none that was wanted. */
  boolean isImpossible() {
    return settled && !incumbent.isFound();
  }

  /** Whether it is certain that nothing is worth more. */
  boolean isSettled() {
    return settled;
  }

  boolean[] chosen() {
    return incumbent.chosen();
  }

  long value() {
    return incumbent.value();
  }

  /** No selection is worth more. */
  long bound() {
    return search.bound();
  }

  List<Leaf> leaves() {
    return search.leaves();
  }
}
