/**
 * Which axioms an order of needs keeps, found by trying every small pool.
 *
 * <p>Read {@link org.palermo.convention.testkit.axiom.AxiomSheet}, then {@link
 * org.palermo.convention.testkit.axiom.OrderingAxiom} and {@link
 * org.palermo.convention.testkit.axiom.CriterionAxiom}. An order of your own is tried in one line:
 *
 * <pre>{@code
 * AxiomSheet ofOrder = AxiomSheet.of("mine", states -> new MyOrdering(states), 6);
 * AxiomSheet ofCriterion = AxiomSheet.of(new MyCriterion());
 * String table = ofOrder.toString();
 * }</pre>
 */
package org.palermo.convention.testkit.axiom;
