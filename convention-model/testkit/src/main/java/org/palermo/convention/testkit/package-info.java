/**
 * What the tests of a plugin need. Read {@link
 * org.palermo.convention.testkit.ProtocolPluginContract} first: a plugin's test is a subclass of
 * six lines. So is the test of a criterion ({@link
 * org.palermo.convention.testkit.PriorityCriterionContract}), of an ordering ({@link
 * org.palermo.convention.testkit.NeedOrderingContract}) and of a selection ({@link
 * org.palermo.convention.testkit.ProposalSelectionContract}). {@link
 * org.palermo.convention.testkit.cases.WorkedCases} runs the tests of rules, and {@link
 * org.palermo.convention.testkit.Verdicts} judges answers written on one line, for tables of
 * examples. The classes named {@code ...Arbitraries} build values of the model, valid by
 * construction, for jqwik properties; each shrinks towards short and readable cases. Proofs about
 * rules lie in {@link org.palermo.convention.testkit.proof}, grades of worked cases in {@link
 * org.palermo.convention.testkit.mutation}, audits of legal traditions in {@link
 * org.palermo.convention.testkit.audit}, axioms of orders in {@link
 * org.palermo.convention.testkit.axiom}. Each public type is at work in the tests of {@code
 * examples/new-protocol}: {@code KitByExampleTest} and {@code ArbitrariesByExampleProperties}.
 */
package org.palermo.convention.testkit;
