/**
 * What is entered into the information base, one statement at a time. Read {@link
 * org.palermo.base.entry.Entry} first, then {@link org.palermo.base.entry.RecordKind} and {@link
 * org.palermo.base.entry.Standing}.
 *
 * <p>Source: decision 2/6 (b). Four days are kept apart: on which something was said (the record
 * has it), when it is true ({@link org.palermo.base.entry.Period}), when it became known (given by
 * whoever enters it), and the day of which one asks. Nothing is ever changed or taken away: a later
 * entry amends or withdraws an earlier one, names it, and says why.
 *
 * <p>Proposals, directives and acts of the Conference are no part of the information base.
 */
package org.palermo.base.entry;
