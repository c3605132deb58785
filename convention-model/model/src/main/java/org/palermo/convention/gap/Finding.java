package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.treaty.Strength;

/**
 * What one rule says about one State.
 *
 * @param state code of the State
 * @param rule the rule
 * @param verdict what its answers come to
 * @param footing on what footing
 * @param strength firmest provision the rule cites; empty when it cites none that obliges
 * @param grounds what the verdict rests on
 * @param instrumentsAffected the rule's own instrument, and the protocols joined that borrow the
 *     provision
 * @param contradicts questions whose answers the finding contradicts
 */
public record Finding(
    String state,
    GapRule rule,
    Verdict verdict,
    Footing footing,
    Optional<Strength> strength,
    Grounds grounds,
    ImmutableSortedSet<String> instrumentsAffected,
    ImmutableList<String> contradicts) {
  /** Whether something is missing. */
  public boolean isGap() {
    return verdict instanceof Verdict.Gap;
  }
}
