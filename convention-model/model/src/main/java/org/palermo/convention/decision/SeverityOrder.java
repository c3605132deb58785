package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;

/**
 * Needs by severity, then grounds, then id: the neutral order while no priority engine is at hand.
 */
public final class SeverityOrder implements NeedOrdering {
  private static final Comparator<CoveredNeed> ORDER =
      Comparator.comparing(
              (CoveredNeed standing) -> standing.need().severity(), Comparator.reverseOrder())
          .thenComparing(standing -> standing.need().grounds(), Comparator.reverseOrder())
          .thenComparing(standing -> standing.need().id());

  /** The one such order; it has no parameters. */
  public SeverityOrder() {}

  @Override
  public String id() {
    return "severity";
  }

  @Override
  public String ground() {
    return "Needs are ordered by severity, then by the grounds they rest on, then by a stable key. The order is"
        + " provisional: no directive of the Conference and no multi-year programme has been applied.";
  }

  @Override
  public ImmutableList<CoveredNeed> order(
      ImmutableList<CoveredNeed> needs, PriorityContext context) {
    return ImmutableList.sortedCopyOf(ORDER, needs);
  }
}
