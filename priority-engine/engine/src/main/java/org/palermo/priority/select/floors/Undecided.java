package org.palermo.priority.select.floors;

/**
 * The limit of steps was reached before any selection within the terms was found, and before it was
 * proven that there is none. More steps may decide it.
 *
 * @param certificate proof of the value above which there is certainly none
 */
public record Undecided(Certificate certificate) implements Outcome {}
