/**
 * From each clause of decision 2/6 to what carries it out: {@link
 * org.palermo.examples.session.trace.Clauses}.
 */
package org.palermo.examples.session.trace;
