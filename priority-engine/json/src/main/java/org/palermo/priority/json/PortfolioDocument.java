package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.select.floors.Infeasible;
import org.palermo.priority.select.floors.Solution;
import org.palermo.priority.select.shares.Receipt;

/**
 * The proposals chosen within a budget, as {@code portfolio.json} holds them.
 *
 * @param asOf date of the data
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param rule the rule of choice
 * @param ground on what ground proposals are chosen, in a sentence
 * @param budget in whole US dollars
 * @param cost what the proposals chosen cost, in whole US dollars
 * @param indicative whether proposals were drawn up from unit costs, and are nobody's yet
 * @param proof what stands behind the choice
 * @param bound for a rule that seeks the largest value, the value that no choice within the terms
 *     exceeds, in half points
 * @param chosen the proposals chosen, in the order of choice
 * @param leftOut the others, by id
 * @param groups how the money falls on regional groups, by code
 * @param traditions how it falls on legal traditions, by code
 */
public record PortfolioDocument(
    LocalDate asOf,
    String dataset,
    boolean synthetic,
    PortfolioRule rule,
    String ground,
    long budget,
    long cost,
    boolean indicative,
    Proof proof,
    Optional<Long> bound,
    ImmutableList<Choice> chosen,
    ImmutableList<ProjectProposal> leftOut,
    ImmutableSortedMap<String, Portfolio.Part> groups,
    ImmutableSortedMap<String, Portfolio.Part> traditions) {
  /** What stands behind a choice; a closed scale. */
  public enum Proof {
    /** Receipts: who paid what. */
    RECEIPTS,
    /** It is proven that no choice within the terms is worth more. */
    OPTIMAL,
    /** The same, with floors lowered as little as possible since those asked for cannot be kept. */
    OPTIMAL_WITH_LOWERED_FLOORS,
    /** The best that was found; the bound says how far from the best it can be. */
    BEST_FOUND,
    /** No choice within the terms was found. */
    NONE_FOUND
  }

  /**
   * A proposal chosen.
   *
   * @param proposal the proposal
   * @param value the scores of the needs that it meets, in half points
   * @param paidBy what each State's part of the budget paid, in US dollars, by code; empty for one
   *     bought from what was left over, and for rules without receipts
   */
  public record Choice(
      ProjectProposal proposal, long value, ImmutableSortedMap<String, Fraction> paidBy) {}

  /** The portfolio of a run as a document. */
  public static PortfolioDocument of(
      Portfolio portfolio, LocalDate asOf, String dataset, boolean synthetic) {
    ImmutableMap<String, Receipt> receipts = receipts(portfolio);
    return new PortfolioDocument(
        asOf,
        dataset,
        synthetic,
        portfolio.rule(),
        portfolio.rule().ground(),
        portfolio.budget(),
        portfolio.cost(),
        portfolio.isIndicative(),
        proof(portfolio.grounds()),
        bound(portfolio.grounds()),
        portfolio.chosen().stream()
            .map(
                chosen ->
                    new Choice(
                        chosen.proposal(),
                        chosen.value(),
                        Optional.ofNullable(receipts.get(chosen.proposal().id()))
                            .map(Receipt::payments)
                            .orElse(ImmutableSortedMap.of())))
            .collect(ImmutableList.toImmutableList()),
        portfolio.leftOut(),
        portfolio.groups(),
        portfolio.traditions());
  }

  private static ImmutableMap<String, Receipt> receipts(Portfolio portfolio) {
    return portfolio.grounds() instanceof Portfolio.Grounds.Receipts shares
        ? shares.selection().kept().receipts().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    receipt -> receipt.candidate().id(), receipt -> receipt))
        : ImmutableMap.of();
  }

  private static Proof proof(Portfolio.Grounds grounds) {
    if (!(grounds instanceof Portfolio.Grounds.Floors floors)) {
      return Proof.RECEIPTS;
    }
    if (!(floors.answer() instanceof Solution solution)) {
      return Proof.NONE_FOUND;
    }
    if (!solution.isOptimal()) {
      return Proof.BEST_FOUND;
    }
    return floors.asked() instanceof Infeasible ? Proof.OPTIMAL_WITH_LOWERED_FLOORS : Proof.OPTIMAL;
  }

  private static Optional<Long> bound(Portfolio.Grounds grounds) {
    return grounds instanceof Portfolio.Grounds.Floors floors
            && floors.answer() instanceof Solution solution
        ? Optional.of(solution.isOptimal() ? solution.value() : solution.certificate().bound())
        : Optional.empty();
  }
}
