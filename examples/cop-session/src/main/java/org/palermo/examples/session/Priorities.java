package org.palermo.examples.session;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.robust.SampledPlaces;

/**
 * The order of the needs and the choice of proposals, with what they rest on. Source: decision 2/6
 * (c)(ii) and (d).
 *
 * <p>The order is there from the start; trying other weights, choosing proposals and hashing what
 * went in take longer, and are done when first asked for, once.
 */
public final class Priorities {
  private final PriorityGuidance guidance;
  private final int top;
  private final Supplier<SampledPlaces> sampled;
  private final Supplier<Portfolio> portfolio;
  private final Supplier<ImmutableMap<String, String>> inputs;

  /**
   * Needs in order.
   *
   * @param guidance the needs with their scores and places
   * @param top so many first places are looked at closely
   * @param sampled makes the places of needs over many draws of weights and missing answers
   * @param portfolio makes the choice of proposals within the budget
   * @param inputs makes the SHA-256 of what went in, by name
   * @throws IllegalArgumentException if no place is to be looked at
   */
  public Priorities(
      PriorityGuidance guidance,
      int top,
      Supplier<SampledPlaces> sampled,
      Supplier<Portfolio> portfolio,
      Supplier<ImmutableMap<String, String>> inputs) {
    checkArgument(top >= 1, "the places looked at are 1 or more, not %s", top);
    this.guidance = guidance;
    this.top = top;
    this.sampled = Suppliers.memoize(sampled);
    this.portfolio = Suppliers.memoize(portfolio);
    this.inputs = Suppliers.memoize(inputs);
  }

  /** The needs with their scores and places. */
  public PriorityGuidance guidance() {
    return guidance;
  }

  /** So many first places are looked at closely. */
  public int top() {
    return top;
  }

  /** The places of needs over many draws of weights and missing answers. */
  public SampledPlaces sampled() {
    return requireNonNull(sampled.get());
  }

  /** The proposals chosen within the budget. */
  public Portfolio portfolio() {
    return requireNonNull(portfolio.get());
  }

  /** The number of first places that there are and that are looked at. */
  public int places() {
    return Math.min(top, guidance.ranking().order().size());
  }

  /** The record of the run, from which it can be repeated. */
  public Ledger ledger() {
    return Ledger.of(guidance, requireNonNull(inputs.get()));
  }
}
