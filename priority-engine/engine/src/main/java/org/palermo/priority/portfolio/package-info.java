/**
 * From needs in order to proposals within a budget. Proposals are those of the user; where there
 * are none, {@link org.palermo.priority.portfolio.UnitCost}s serve to draw up indicative ones.
 *
 * <p>Source: decision 2/6 (d). No proposal without a need.
 */
package org.palermo.priority.portfolio;
