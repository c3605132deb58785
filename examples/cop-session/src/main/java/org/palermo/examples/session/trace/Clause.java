package org.palermo.examples.session.trace;

import com.google.common.collect.ImmutableList;

/**
 * A clause of decision 2/6 and where it is carried out.
 *
 * @param id such as {@code (c)(ii)}
 * @param asks what the clause asks for, in the project's own words
 * @param types full names of the types that carry it out, the first one to read first
 * @param rules what holds of them, each in a sentence
 * @param sections ids of the sections of the report that show it
 * @param tests simple names of the test classes that would fail without it
 */
public record Clause(
    String id,
    String asks,
    ImmutableList<String> types,
    ImmutableList<String> rules,
    ImmutableList<String> sections,
    ImmutableList<String> tests) {}
