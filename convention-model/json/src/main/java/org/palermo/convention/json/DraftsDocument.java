package org.palermo.convention.json;

import org.palermo.convention.decision.proposals.Drafts;

/**
 * The project proposals drafted in a run, as {@code drafts.json} holds them.
 *
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param drafts the drafts, and the needs in none
 */
public record DraftsDocument(String dataset, boolean synthetic, Drafts drafts) {}
