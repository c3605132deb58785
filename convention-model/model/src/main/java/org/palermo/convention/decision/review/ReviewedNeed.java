package org.palermo.convention.decision.review;

import java.util.Optional;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * A need with what the working group said of it.
 *
 * @param found the need as it was derived
 * @param standing the need as it goes on to be ordered; empty when it was set aside or merged
 * @param remark the group's last remark on it; empty when it has not been reviewed
 */
public record ReviewedNeed(
    CoveredNeed found, Optional<CoveredNeed> standing, Optional<Remark> remark) {
  /** Whether the group has spoken of it. */
  public boolean isReviewed() {
    return remark.isPresent();
  }
}
