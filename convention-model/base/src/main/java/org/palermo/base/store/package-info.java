/**
 * The store in which entries are kept, and what was known in it on any day. Read {@link
 * org.palermo.base.store.InformationStore} first, then {@link org.palermo.base.store.AsOf}.
 *
 * <p>Source: decision 2/6 (b). It only grows: no entry is changed or taken away. A day is closed as
 * soon as something is entered on a later one; what was known on a closed day is the same for ever,
 * to the byte. All that is asked of the database stands in {@code Dialect}, {@code Schema} and the
 * tables beside them; transactions are those of the database, so that a step of an import is there
 * as a whole or not at all, whatever happens to the process.
 */
package org.palermo.base.store;
