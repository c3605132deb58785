package org.palermo.documents;

import com.google.common.collect.ImmutableMap;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;

/**
 * How a document is brought out.
 *
 * @param language its language
 * @param names what codes are called: instruments, States, kinds of help and the like; where one
 *     code means two things, it is led by its list and a slash, such as {@code activity_theme/all}.
 *     A code that is not there stands for itself
 * @param synthetic whether its data are made up; each page then says so
 * @param symbol its symbol
 */
public record Edition(
    Language language, ImmutableMap<String, Wording> names, boolean synthetic, String symbol) {}
