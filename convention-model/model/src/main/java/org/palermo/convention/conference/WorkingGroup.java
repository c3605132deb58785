package org.palermo.convention.conference;

/**
 * An open-ended group of the Conference. It has no list of members: every State may sit, and
 * attendance is noted. What it says is advice. Source: decision 2/6 (a); UNTOC art. 32(3).
 *
 * @param mandate what it is to do
 * @param founded when the act that set it up was taken
 * @param chair who chairs it
 * @param bureau id of the bureau on which the chair was found to sit
 */
public record WorkingGroup(Mandate mandate, Period founded, Officer chair, String bureau) {}
