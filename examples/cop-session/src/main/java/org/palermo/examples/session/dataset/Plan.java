package org.palermo.examples.session.dataset;

import java.util.OptionalInt;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Profile;

/**
 * What is agreed before a run: how needs are scored and put in order, and how much may be spent.
 *
 * @param profile the grounds that count, with their weights
 * @param rule the rule of ranking
 * @param seed the seed of the lot that settles ties
 * @param top so many first places are looked at closely
 * @param draws how often other weights and answers are tried; empty for a number that goes with the
 *     number of needs
 * @param selection the rule by which proposals are chosen
 * @param budget what may be spent, in whole US dollars
 */
public record Plan(
    Profile profile,
    RankingRule rule,
    String seed,
    int top,
    OptionalInt draws,
    PortfolioRule selection,
    long budget) {
  /** The seed unless another is agreed. */
  public static final String SEED = "Palermo, 12 December 2000";

  /** The places looked at unless others are asked for. */
  public static final int TOP = 20;

  /** The most places looked at: each is told with reasons, and counted in every draw. */
  public static final int MOST_TOP = 1_000;

  /** The budget unless another is given: a round figure, and nobody's. */
  public static final long BUDGET = 5_000_000;

  /** The terms of the ranking. */
  Terms terms() {
    return Terms.standard(seed).by(rule);
  }
}
