package org.palermo.convention.conference;

/**
 * A paper or report.
 *
 * @param entry what is on record; its id is the symbol
 * @param by who wrote it
 */
public record OfficialDocument(Entry entry, Body by) implements Proceeding {}
