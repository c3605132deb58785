/**
 * The budget is shared out among the States, and each spends its share on what helps it: Equal
 * Shares, and Exact Equal Shares as a rule of its own.
 *
 * <p>Source: decision 2/6 (d), read as a balance of benefits among States, not of numbers. Read
 * {@link org.palermo.priority.select.shares.EqualShares} (the rule), {@link
 * org.palermo.priority.select.shares.SharesSelection} (the answer) and {@link
 * org.palermo.priority.select.shares.Receipt} (who paid what, which is the explanation) first. Any
 * group of States with needs in common and enough joint share gets its due without a quota being
 * declared.
 *
 * <p>Sources: D. Peters, G. Pierczynski and P. Skowron, "Proportional Participatory Budgeting with
 * Additive Utilities" (2021); S. Kraiczy, I. Robinson and E. Elkind, "Streamlining Equal Shares"
 * (2025). Floors and ceilings for groups are left out: that is another rule.
 */
package org.palermo.priority.select.shares;
