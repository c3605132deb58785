package org.palermo.convention.json;

import org.palermo.convention.decision.mobilization.ResourceMatching;

/**
 * What is suggested to givers and States in a run, as {@code matching.json} holds it.
 *
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param matching the suggestions
 */
public record MatchingDocument(String dataset, boolean synthetic, ResourceMatching matching) {}
