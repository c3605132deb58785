package org.palermo.base.intake;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.Problem;

/**
 * What came of an import.
 *
 * @param source name of the source
 * @param resumedAt so many lines or records had been dealt with earlier and were passed over
 * @param read records read
 * @param entered records that were not in the store
 * @param setAside number of problems, all of which are in the store with what they are about
 * @param problems the first 1,000 of them, in the order found
 */
public record ImportReport(
    String source,
    long resumedAt,
    long read,
    long entered,
    long setAside,
    ImmutableList<Problem> problems) {}
