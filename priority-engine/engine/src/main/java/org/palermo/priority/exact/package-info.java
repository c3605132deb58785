/**
 * Numbers that are exact: {@link org.palermo.priority.exact.Fraction}, and the shortest decimal
 * that does the work of one, {@link org.palermo.priority.exact.ShortestDecimal}. Nothing in the
 * engine is decided by floating point.
 */
package org.palermo.priority.exact;
