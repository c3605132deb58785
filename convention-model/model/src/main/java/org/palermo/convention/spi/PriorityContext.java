package org.palermo.convention.spi;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.treaty.Provisions;

/**
 * What is known beside the needs when they are put in order.
 *
 * @param asOf the date of what is known
 * @param provisions the provisions in use, with their cross-references
 * @param directives what the Conference has directed
 * @param cyclesWaited through how many reporting cycles a need has stood already, by its id; 0 for
 *     those not named
 */
public record PriorityContext(
    LocalDate asOf,
    Provisions provisions,
    Directives directives,
    ImmutableMap<String, Integer> cyclesWaited) {}
