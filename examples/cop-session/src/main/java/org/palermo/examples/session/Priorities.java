package org.palermo.examples.session;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.robust.SampledPlaces;

/**
 * The order of the needs and the choice of proposals, with what they rest on. Source: decision 2/6
 * (c)(ii) and (d).
 *
 * @param guidance the needs with their scores and places
 * @param top so many first places are looked at closely
 * @param sampled the places of needs over many draws of weights and missing answers
 * @param portfolio the proposals chosen within the budget
 * @param inputs SHA-256 of what went in, by name
 */
public record Priorities(
    PriorityGuidance guidance,
    int top,
    SampledPlaces sampled,
    Portfolio portfolio,
    ImmutableMap<String, String> inputs) {
  /**
   * @throws IllegalArgumentException if no place is to be looked at
   */
  public Priorities {
    checkArgument(top >= 1, "the places looked at are 1 or more, not %s", top);
  }

  /** The number of first places that there are and that are looked at. */
  public int places() {
    return Math.min(top, guidance.ranking().order().size());
  }

  /** The record of the run, from which it can be repeated. */
  public Ledger ledger() {
    return Ledger.of(guidance, inputs);
  }
}
