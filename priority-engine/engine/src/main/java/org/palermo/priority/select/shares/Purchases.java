package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.shares.proposal.Proposal;

/**
 * A run of Equal Shares without its receipts.
 *
 * @param budget what was shared out, in US dollars
 * @param order what was bought, in order
 */
record Purchases(Fraction budget, ImmutableList<Proposal> order) {}
