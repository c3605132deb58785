package org.palermo.convention.gap;

import org.palermo.convention.Wording;

/**
 * One of several lawful ways to meet a duty, so that no legal tradition is read as a gap.
 *
 * @param option the option by which a State says that this is its way
 * @param text the way in words
 */
public record Equivalent(String option, Wording text) {}
