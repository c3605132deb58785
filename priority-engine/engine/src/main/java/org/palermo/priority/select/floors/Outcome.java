package org.palermo.priority.select.floors;

/** What {@link FloorsOptimal} answers. */
public sealed interface Outcome permits Solution, Infeasible, Undecided {}
