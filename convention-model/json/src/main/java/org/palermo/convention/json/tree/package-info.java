/**
 * A small immutable tree of a JSON document that knows the place of each value, and the canonical
 * writer. Everything wrong with a document is collected in {@link
 * org.palermo.convention.json.tree.Document}; nothing here throws for bad data. Read {@link
 * org.palermo.convention.json.tree.Value} first.
 *
 * <p>For those who bring formats of their own: a {@link org.palermo.convention.json.tree.Form} for
 * each kind of record, given to {@link org.palermo.convention.json.Format}.
 */
package org.palermo.convention.json.tree;
