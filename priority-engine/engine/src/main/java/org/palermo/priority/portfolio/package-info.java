/**
 * From needs in order to proposals within a budget: {@link
 * org.palermo.priority.portfolio.Portfolio} and the rules by which it chooses, {@link
 * org.palermo.priority.portfolio.PortfolioRule}. Proposals are those of the user; where there are
 * none, {@link org.palermo.priority.portfolio.IndicativeProposals} are drawn up from unit costs.
 *
 * <p>Source: decision 2/6 (d). No proposal without a need. A portfolio tells beside each choice how
 * its money falls on regional groups and legal traditions.
 */
package org.palermo.priority.portfolio;
