package org.palermo.convention.testkit.audit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.testkit.proof.UnequalWays;

/**
 * A rule that is not fair to every lawful way.
 *
 * @param rule id of the rule
 * @param overlooked the option of the way that it overlooks; empty where nothing could be told
 * @param traditions those in which that way is usual; empty where no source tells
 * @param shown the States alike that fare unalike; empty where a way is only not listed
 * @param message what is wrong, on which answers
 * @param fix what most likely mends it
 */
public record AuditFinding(
    String rule,
    Optional<String> overlooked,
    ImmutableSortedSet<String> traditions,
    Optional<UnequalWays> shown,
    String message,
    String fix) {
  /** Whether both ways are found wanting, and one merely more than the other. */
  public boolean isOnlyGraver() {
    return shown.filter(unequal -> unequal.otherwise().isGap()).isPresent();
  }

  /** On one line: {@code rule: message; fix}. */
  @Override
  public String toString() {
    return rule + ": " + message + "; " + fix;
  }
}
