package org.palermo.priority.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.floors.Entry;
import org.palermo.priority.select.floors.FloorsTerms;

/**
 * What would bring a proposal that is left out into the portfolio, by a single change, all else
 * being equal.
 */
public sealed interface Entering {
  /**
   * By more money, under a rule of shares: at the budget told the proposal is chosen, and with one
   * dollar less it is not. These rules do not promise that a larger budget keeps what a smaller one
   * bought, so it may be out again further up; the budget told is the first such step met when the
   * budget is raised by one dollar, two, four and so on.
   *
   * @param now the budget, in whole US dollars
   * @param budget the budget at which it enters; empty for a proposal that is worth nothing to
   *     anyone, which no budget buys
   */
  record ByBudget(long now, OptionalLong budget) implements Entering {}

  /**
   * By more value or less cost, under the rule of largest value. The floors are those of the
   * portfolio, after the smallest loosening that made them possible.
   *
   * @param entry value and cost; empty where the search did not end with a proof
   */
  record ByMerit(Optional<Entry> entry) implements Entering {}

  /**
   * What would bring that proposal into a portfolio that leaves it out.
   *
   * @param guidance the guidance by which the portfolio was chosen
   * @param states the States, likewise
   * @throws IllegalArgumentException if there is no such proposal among those left out
   */
  static Entering of(
      Portfolio portfolio, PriorityGuidance guidance, StateRegister states, String id) {
    checkArgument(
        portfolio.leftOut().stream().anyMatch(left -> left.id().equals(id)),
        "no proposal %s is left out",
        id);
    CandidatePool pool = Candidates.of(portfolio.proposals(), guidance, states);
    BudgetEntitlements entitled =
        BudgetEntitlements.of(pool, guidance.terms().balance().base(), states);
    if (portfolio.grounds() instanceof Portfolio.Grounds.Floors floors) {
      FloorsTerms terms = Floors.agreed(pool, portfolio.budget(), entitled, floors.asked());
      return new ByMerit(Entry.of(pool, terms, id));
    }
    return new ByBudget(
        portfolio.budget(),
        new BudgetSearch(
                portfolio.budget(),
                pool.candidates().stream().mapToLong(Candidate::cost).sum(),
                other ->
                    Portfolio.grounds(pool, entitled, guidance, portfolio.rule(), other)
                        .chosen()
                        .contains(id))
            .entry());
  }
}
