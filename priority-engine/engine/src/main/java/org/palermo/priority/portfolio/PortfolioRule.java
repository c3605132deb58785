package org.palermo.priority.portfolio;

import java.util.Locale;

/** The named rules by which proposals are chosen within a budget. */
public enum PortfolioRule {
  /** The Method of Equal Shares, the budget being shared out by entitlement. */
  EQUAL_SHARES(
      "Each State whose needs proposals meet holds its entitled part of the budget and spends it on"
          + " what helps it, the best value for money first; receipts say who paid what."),

  /** Exact Equal Shares with ADD-OPT: who pays for a proposal pays what the others pay. */
  EXACT_EQUAL_SHARES(
      "Each State whose needs proposals meet holds its entitled part of the budget; all who pay for"
          + " a proposal pay exactly the same, and the proposals that cost each payer least come"
          + " first; receipts say who paid what."),

  /** The largest value, with a floor on the money of each regional group and legal tradition. */
  FLOORS_OPTIMAL(
      "The largest value within the budget, with at least half of its entitled part of the money"
          + " for each regional group and legal tradition, as far as its proposals reach.");

  private final String ground;

  PortfolioRule(String ground) {
    this.ground = ground;
  }

  /** Short permanent name, such as {@code equal-shares}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** On what ground proposals are chosen, in a sentence that a report can show. */
  public String ground() {
    return ground;
  }
}
