package org.palermo.base.store;

import java.time.LocalDate;
import org.palermo.convention.Problem;

/**
 * What was wrong with a part of a source, and was set aside with its words, never dropped.
 *
 * @param problem the source, the place in it, the rule, what is wrong and what mends it
 * @param content the words of the line; empty where the source is one document
 * @param known the day of the import
 */
public record SetAside(Problem problem, String content, LocalDate known) {}
