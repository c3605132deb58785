package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * A rule that can be run at any budget, so that a budget can be raised.
 *
 * @param <R> a run of it, with or without receipts
 */
interface RaisableRule<R> {
  /** The run at that budget, which is 0 or more. */
  R run(Fraction budget);

  /** What it bought, in order. */
  ImmutableList<Candidate> bought(R run);

  /** The budget to try next; empty when the budget has been raised often enough. */
  Optional<Fraction> nextBudget(R run);

  /** The run with its receipts. */
  SharesRun receipts(R run);
}
