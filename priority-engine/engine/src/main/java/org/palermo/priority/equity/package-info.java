/**
 * What regional groups and legal traditions are entitled to among the first places of a list, as
 * exact fractions.
 *
 * <p>Source: decision 2/6 (d), balance among regional groups and different legal systems where
 * proposals are drawn up; never where a need is found or weighed. Read {@link
 * org.palermo.priority.equity.EntitlementBase} (in proportion to what), {@link
 * org.palermo.priority.equity.Entitlements} (how much at every length of the list) and {@link
 * org.palermo.priority.equity.NestedEntitlements} (groups and traditions together). Entitlements
 * depend on who has needs and how many, never on scores: otherwise a graver need could come later
 * for being graver.
 */
package org.palermo.priority.equity;
