package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Exact Equal Shares with ADD-OPT: the budget is shared out, and each candidate is paid for by
 * States it helps, <b>all paying exactly the same</b>. A rule of its own beside {@link
 * EqualShares}, never mixed with it.
 *
 * <p>In each round every candidate left is offered to the States it helps: to as many of them as
 * have their equal part of the cost left. The fewer dollars each has to pay, the earlier it is
 * bought; ties are settled by the lot and listed. Nobody pays a smaller part because its money runs
 * out: it pays the same as the others or nothing. What costs nothing comes first. At the end of
 * such a run money is mostly left; so
 *
 * <ol>
 *   <li>the budget is raised to the very next one at which anything changes: a candidate, the
 *       order, or who pays (ADD-OPT, which passes over no outcome and repeats none), again and
 *       again, until a run would cost more than the real budget, or every candidate is bought, or
 *       none that is left fits; the last run within the real budget is kept;
 *   <li>what is left is spent on the best value per dollar that fits.
 * </ol>
 *
 * <p><b>A candidate is worth the same to all whom it helps.</b> How much it is worth to each is not
 * looked at by the shares, only by the remainder: who pays an equal part is counted as helped
 * equally. Where worths differ much, {@link EqualShares} is the rule that heeds them.
 *
 * <p>Guarantees. Every candidate of a run is paid to the cent by States it helps, in equal parts,
 * none beyond its share. A run is stable: no group of States could have a candidate for less each,
 * or one that was not bought at all, by paying equal parts of its cost from what they have left or
 * gave for purchases that cost each of their payers more. With equal shares each run satisfies
 * <i>extended justified representation</i> (EJR) in the number of candidates: take any group of
 * States, and candidates that its joint share pays for and that help all of them; then some State
 * of the group is helped by at least as many chosen ones. That carries over to the kept run, whose
 * shares are larger. No candidate that is worth something and fits the money left remains.
 *
 * <p>Not guaranteed: EJR1 by worth; the largest total value; that a larger budget keeps what a
 * smaller one bought, or spends more: the first run that would overspend ends the raising, though a
 * later one might not; and no useful limit of the number of raises is proven, only that it ends. It
 * is a rule for States and proposals by the hundred, not for ballots of a city.
 *
 * <p>Every decision is exact. Source: S. Kraiczy, I. Robinson and E. Elkind, "Streamlining Equal
 * Shares" (2025), with the same utility of a candidate for all. The shares by weight and the
 * spending of the remainder are additions.
 */
public final class ExactEqualShares {
  private ExactEqualShares() {}

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
    EqualShares.checkBudget(budget);
    ImmutableList<Candidate> wanted = EqualShares.wanted(pool);
    return new Completion(wanted, budget, lot)
        .complete(new EqualPaymentRounds(wanted, budget, shares.among(pool), lot));
  }
}
