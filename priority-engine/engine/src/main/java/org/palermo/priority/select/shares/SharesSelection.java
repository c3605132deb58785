package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * What a rule of shares chose, and how.
 *
 * <p>{@link #base} is the run at the real budget. As it mostly leaves money which no group of
 * States can spend together, the budget is raised until a run would overspend the real one; {@link
 * #kept} is the last run that does not. <b>Its receipts are reckoned in shares of the raised
 * budget</b>: its payments add up to the costs, but a State may pay more than its share of the real
 * budget. It is a run of its own: what the base run bought need not be in it.
 *
 * @param budget the real budget, in US dollars
 * @param lot what settled ties
 * @param base the run at the real budget
 * @param kept the last run within the real budget; the base run itself if raising changed nothing
 * @param remainder what was chosen after that from the money left, in order
 * @param end why the budget was raised no further
 */
public record SharesSelection(
    long budget,
    Lot lot,
    SharesRun base,
    SharesRun kept,
    ImmutableList<RemainderChoice> remainder,
    CompletionEnd end) {
  /**
   * A candidate of the selection.
   *
   * @param candidate the candidate
   * @param phase what brought it in
   */
  public record Chosen(Candidate candidate, Phase phase) {}

  /** The whole selection in the order of choice: the kept run, then the remainder. */
  public ImmutableList<Chosen> chosen() {
    ImmutableSet<String> early = ImmutableSet.copyOf(base.ids());
    ImmutableList.Builder<Chosen> chosen = ImmutableList.builder();
    for (Receipt receipt : kept.receipts()) {
      boolean shares = early.contains(receipt.candidate().id());
      chosen.add(new Chosen(receipt.candidate(), shares ? Phase.SHARES : Phase.RAISED_SHARES));
    }
    for (RemainderChoice choice : remainder) {
      chosen.add(new Chosen(choice.candidate(), Phase.REMAINDER));
    }
    return chosen.build();
  }

  /** The ids of the whole selection, in the order of choice. */
  public ImmutableList<String> ids() {
    return chosen().stream().map(chosen -> chosen.candidate().id()).collect(toImmutableList());
  }

  /** The budget whose shares the kept run's receipts are reckoned in, in US dollars. */
  public Fraction raisedBudget() {
    return kept.budget();
  }

  /** What the selection costs, in US dollars; never more than the real budget. */
  public long cost() {
    long sum = kept.cost();
    for (RemainderChoice choice : remainder) {
      sum = Math.addExact(sum, choice.candidate().cost());
    }
    return sum;
  }

  /** What is left of the real budget, in US dollars. */
  public long moneyLeft() {
    return Math.subtractExact(budget, cost());
  }
}
