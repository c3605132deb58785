/**
 * Proposes the next purchase of Equal Shares in floating point, within bounds that are proven, and
 * asks for exact prices wherever the bounds do not tell two candidates apart.
 *
 * <p>Read {@link org.palermo.priority.select.shares.proposal.Proposer} first. Why it may be
 * trusted:
 *
 * <ul>
 *   <li>The money of every payer lies between two doubles ({@link
 *       org.palermo.priority.select.shares.proposal.MoneyBounds}); each operation is widened by one
 *       step or more to the safe side. Money and prices are 0 or far from where doubles lose
 *       figures.
 *   <li>A price is the root of a concave rising function, what all payers give at a price. For any
 *       set C of payers, (cost - money of C) / (worth to the others) is at most the root, as no
 *       payer gives more than all it has, nor more than price times worth: so a lower bound needs
 *       no right guess of C. A price at which the payers give the cost or more is at least the
 *       root. Both use the money bound on the safe side ({@link
 *       org.palermo.priority.select.shares.proposal.PriceBounds}).
 *   <li>A sum of n products of numbers that are 0 or more, added one after the other, is wrong by
 *       less than 1.01 n units of 2^-53 in proportion; (n + 2) units of 2^-52 are allowed for.
 *   <li>Money only falls, so prices only rise: the bound of an earlier round is a bound still.
 * </ul>
 *
 * <p>This package decides nothing that its bounds leave open, and makes no receipts.
 */
package org.palermo.priority.select.shares.proposal;
