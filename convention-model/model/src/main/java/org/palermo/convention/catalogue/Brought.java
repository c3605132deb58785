package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.VersionHistory;
import org.palermo.convention.spi.ProtocolContent;

/**
 * What one plugin brings, each part fit for use by itself.
 *
 * @param content its instrument
 * @param history the versions of its questionnaire
 * @param carryOvers what it offers from other questionnaires, or to them
 */
record Brought(
    ProtocolContent content, VersionHistory history, ImmutableList<CarryOver> carryOvers) {}
