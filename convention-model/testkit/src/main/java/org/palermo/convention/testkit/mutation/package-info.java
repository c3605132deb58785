/**
 * Grades the tests of rules. A plugin's rules are changed by one small step at a time, and its
 * worked cases ought to notice; a change that none of them notices names the case that is missing.
 * Read {@link org.palermo.convention.testkit.mutation.MutationGrade}, then {@link
 * org.palermo.convention.testkit.mutation.Mutant}.
 *
 * <p>A changed rule that comes to the same on every form that a case can give is no change at all;
 * that is proved by {@link org.palermo.convention.testkit.proof}, and not counted. Left out are
 * changes of what a worked case cannot state: what kind of thing is missing, which kinds of
 * assistance fit, and texts.
 */
package org.palermo.convention.testkit.mutation;
