/**
 * How much attention each need deserves, and on which grounds, by need alone.
 *
 * <p>Source: decision 2/6 (c)(ii). Read {@link org.palermo.priority.score.Profile} (the weights and
 * scales, which are data), {@link org.palermo.priority.score.StandardCriterion} (what is read off a
 * need), {@link org.palermo.priority.score.Scoring} and {@link
 * org.palermo.priority.score.ScoredNeed}.
 *
 * <p>A score is an additive value on fixed scales, in whole points: each criterion adds its weight
 * times its utility, and the parts sum to the score exactly, so that the explanation is the
 * computation. Scales never depend on the other needs, so adding a need moves no other's score.
 * Additive value theory: Keeney and Raiffa, Decisions with Multiple Objectives (1976). Regional
 * groups and legal traditions play no part here.
 */
package org.palermo.priority.score;
