package org.palermo.convention.json.tree;

/**
 * What a document may ask for.
 *
 * @param depth nesting
 * @param numberLength characters of a number
 * @param stringLength characters of a text
 */
public record Limits(int depth, int numberLength, int stringLength) {}
