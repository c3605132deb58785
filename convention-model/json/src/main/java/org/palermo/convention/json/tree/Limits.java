package org.palermo.convention.json.tree;

/**
 * What a document may ask for.
 *
 * @param depth nesting of objects and arrays
 * @param numberLength characters of a number
 * @param stringLength characters of a text
 * @param members fields and elements in the whole document
 * @param conditionDepth nesting of conditions
 * @param conditionNodes nodes of one condition
 */
public record Limits(
    int depth,
    int numberLength,
    int stringLength,
    long members,
    int conditionDepth,
    int conditionNodes) {}
