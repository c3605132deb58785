package org.palermo.priority.select.shares;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;

/**
 * Who paid what for a candidate, which is why it was chosen.
 *
 * @param candidate the candidate
 * @param price what a payer gave for each unit of benefit, in US dollars; less from payers whose
 *     money ran out. With Exact Equal Shares what each payer gave. 0 when the candidate costs
 *     nothing
 * @param payments what each State paid, in US dollars, by its label; only payers are named, and
 *     together they pay the cost exactly
 * @param tied all candidates that could be had at this very price in this round, this one among
 *     them, by id; empty when there was no tie
 */
public record Receipt(
    Candidate candidate,
    Fraction price,
    ImmutableSortedMap<String, Fraction> payments,
    ImmutableList<String> tied) {}
