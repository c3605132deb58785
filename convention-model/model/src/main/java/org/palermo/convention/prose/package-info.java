/**
 * Rules in the words of a language, for lawyers to read next to the paragraph. Read {@link
 * org.palermo.convention.prose.RuleProse} first. What is said follows from the data alone, and is
 * the same each time; how it is said are {@link org.palermo.convention.prose.Phrases}, shipped in
 * the six official languages; others can say it in words of their own.
 */
@org.jspecify.annotations.NullMarked
package org.palermo.convention.prose;
