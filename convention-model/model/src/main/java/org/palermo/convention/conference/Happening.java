package org.palermo.convention.conference;

/**
 * What else bears on the work: a workshop, a fortieth deposit, the last day for replies.
 *
 * @param entry what is on record
 * @param kind open code, such as {@code workshop}
 */
public record Happening(Entry entry, String kind) implements Proceeding {}
