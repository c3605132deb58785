/**
 * Texts in the official languages that are no data: sentences with places for what is told. Read
 * {@link org.palermo.convention.text.Templates} first. The texts themselves lie as resources with
 * whoever says them, one file for each language, and {@link org.palermo.convention.text.Parity}
 * holds them alike.
 */
@org.jspecify.annotations.NullMarked
package org.palermo.convention.text;
