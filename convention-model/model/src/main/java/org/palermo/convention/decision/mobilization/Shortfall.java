package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Measure;

/**
 * What of a need would stay unmet, and why.
 *
 * @param need id of the need
 * @param theme its subject; empty when it has none
 * @param measure in what it is counted
 * @param required what it requires
 * @param suggested what is suggested for it, less than that
 * @param hindrances every resource of that measure that is offered, grouped by what stands in its
 *     way; empty when none is offered
 */
public record Shortfall(
    String need,
    Optional<String> theme,
    Measure measure,
    long required,
    long suggested,
    ImmutableList<Hindrance> hindrances) {
  /**
   * Resources that one thing keeps from a need.
   *
   * @param forbiddenBy the conditions that forbid it; empty where the resources fit, and nothing of
   *     them is left for this need
   * @param resources ids of the resources
   */
  public record Hindrance(
      ImmutableSortedSet<GivingConditions.Kind> forbiddenBy, ImmutableSortedSet<String> resources) {
    /** Whether the resources fit, and are wanted elsewhere. */
    public boolean isSpent() {
      return forbiddenBy.isEmpty();
    }
  }

  /** What is missing, 1 or more. */
  public long missing() {
    return required - suggested;
  }
}
