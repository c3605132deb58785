package org.palermo.priority.score;

import com.google.common.collect.ImmutableSet;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;

/**
 * Needs that stand before all others whatever their score, for a legal reason. A need belongs to
 * the tier when all four conditions hold.
 *
 * @param reason why they stand in front, in a sentence
 * @param source where the reason is laid down
 * @param gapKinds one of these is missing
 * @param footings the duty lies on one of these footings
 * @param severity at least so much is missing
 * @param grounds it rests at least on this
 */
public record UrgentTier(
    String reason,
    String source,
    ImmutableSet<GapKind> gapKinds,
    ImmutableSet<Footing> footings,
    Severity severity,
    Grounds grounds) {
  /** Whether the need belongs to the tier. */
  public boolean holds(Need need) {
    return need.severity().compareTo(severity) >= 0
        && need.grounds().compareTo(grounds) >= 0
        && need.footing().filter(footings::contains).isPresent()
        && need.gapKinds().stream().anyMatch(gapKinds::contains);
  }
}
