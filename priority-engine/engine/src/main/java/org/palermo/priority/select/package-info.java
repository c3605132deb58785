/**
 * Proposals chosen within a budget, with proofs instead of promises.
 *
 * <p>Source: decision 2/6 (d). Read {@link org.palermo.priority.select.Candidate} (what is chosen
 * from) and {@link org.palermo.priority.select.CandidatePool} first. Two kinds of rule stand side
 * by side and are never mixed: shares of the budget for each State, spent on what helps it, and the
 * largest value within floors and ceilings for regional groups and legal traditions.
 *
 * <p>Proposals are chosen; States never are.
 */
package org.palermo.priority.select;
