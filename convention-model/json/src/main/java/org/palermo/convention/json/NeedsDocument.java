package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * The needs of a run, as {@code needs.json} holds them.
 *
 * @param asOf date of the data
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param ground on what ground the needs are put in order
 * @param needs in order
 */
public record NeedsDocument(
    LocalDate asOf,
    String dataset,
    boolean synthetic,
    String ground,
    ImmutableList<CoveredNeed> needs) {}
