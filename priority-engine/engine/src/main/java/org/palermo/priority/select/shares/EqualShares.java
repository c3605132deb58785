package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * The Method of Equal Shares: the budget is shared out, and candidates are bought one after the
 * other by those they help, each time the one that gives most for the money.
 *
 * <p>In each round every candidate left is offered at one price for a unit of benefit. A State's
 * benefit is the candidate's worth to it; it pays price times benefit, or all it has left if that
 * is less; the price is such that the payments make up the cost. A candidate whose friends have too
 * little left all together cannot be bought. The cheapest price wins, ties are settled by the lot
 * and listed. What costs nothing has price 0 and comes first. At the end of such a run money is
 * mostly left that no group of States can spend together; so
 *
 * <ol>
 *   <li>the budget is raised by 1 % of the real budget, again and again, until a run would cost
 *       more than the real budget, or every candidate is bought, or none that is left fits, or the
 *       budget stands at {@value #MOST_RAISES} % above the real one; the last run within the real
 *       budget is kept;
 *   <li>what is left is spent on the best value per dollar that fits.
 * </ol>
 *
 * <p>Guarantees. Every candidate of a run is paid to the cent by States it helps, none beyond its
 * share (priceability). With equal shares each run satisfies <i>extended justified representation
 * up to one candidate</i> (EJR1): take any group of States, and candidates that its joint share
 * pays for; then some State of the group either benefits at least as much as all members would from
 * these candidates, or would benefit more if a single one of them were added. That carries over to
 * the kept run, whose shares are larger. No candidate that is worth something and fits the money
 * left remains. Candidates are taken in no order of input, and names matter only to the lot.
 *
 * <p>Not guaranteed: the largest total value; that a larger budget keeps what a smaller one bought.
 *
 * <p>Every decision is exact: floating point only says, within proven bounds, which prices need not
 * be compared as fractions. Source: D. Peters, G. Pierczynski and P. Skowron, "Proportional
 * Participatory Budgeting with Additive Utilities" (2021).
 */
public final class EqualShares {
  /** How often the budget is raised at most, each time by 1 % of the real budget. */
  public static final int MOST_RAISES = 9_900;

  private EqualShares() {}

  /**
   * The selection. From a pool in which nothing is worth anything to anyone nothing is chosen, and
   * for a budget of 0 only what costs nothing.
   *
   * @param budget in whole US dollars
   * @param shares how the budget is shared out
   * @param lot settles ties
   * @throws InvalidDataException with every problem: a negative budget, weights that are missing,
   *     below 0 or all 0
   */
  public static SharesSelection select(
      CandidatePool pool, long budget, ClaimantShares shares, Lot lot) {
    checkBudget(budget);
    ImmutableList<Candidate> wanted = wanted(pool);
    return new Completion(wanted, budget, lot)
        .complete(new SharesRounds(wanted, budget, shares.among(pool), lot));
  }

  static void checkBudget(long budget) {
    if (budget < 0) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem("budget", "", "negative", "it is " + budget, "give 0 or more")));
    }
  }

  static ImmutableList<Candidate> wanted(CandidatePool pool) {
    return pool.candidates().stream()
        .filter(candidate -> !candidate.worth().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
