package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;

/**
 * A run of Exact Equal Shares without its receipts.
 *
 * @param budget what was shared out, in US dollars
 * @param order what was bought, in order: by price, then by number of the candidate
 */
record EqualPayments(Fraction budget, ImmutableList<EqualPurchase> order) {}
