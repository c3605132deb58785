/**
 * The tests of rules, run: {@link org.palermo.convention.testkit.cases.WorkedCases}. A package of
 * its own, since the contract of a plugin and the grade of its cases both run them.
 */
@org.jspecify.annotations.NullMarked
package org.palermo.convention.testkit.cases;
