/**
 * Needs in an order balanced over regional groups and legal traditions, with guarantees.
 *
 * <p>Source: decision 2/6 (d). Read {@link org.palermo.priority.rank.Claim} (what is ordered),
 * {@link org.palermo.priority.rank.BalanceTerms} (on what terms), {@link
 * org.palermo.priority.rank.RankingRule} (the rules, with the axioms that each has and lacks) and
 * {@link org.palermo.priority.rank.Ranking} (the order, the order by need alone beside it, the
 * reason for each place, and the price of balance). {@link org.palermo.priority.rank.Reranking}
 * ranks the same claims again and again with other scores.
 *
 * <p>All rules share one shape on which their proofs rest: which types of claim may have the next
 * place depends on how many places each has had, never on scores; among those the claim that scores
 * most is taken. Claims are put in order, States never are.
 */
package org.palermo.priority.rank;
