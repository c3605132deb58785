package org.palermo.convention.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

/**
 * How a family of indicators speaks to an article.
 *
 * @param family id without edition
 * @param article the article
 * @param evidence whether it can speak of a gap; otherwise it is context, never evidence
 * @param direct whether it measures what the article asks, and not only a part or a neighbour
 * @param majorAt value at or below which the gap is presumed major
 * @param moderateAt value at or below which it is presumed moderate
 * @param minorAt value at or below which it is presumed minor
 * @param cap severity never exceeded; empty for context
 */
public record IndicatorLink(
    String family,
    Citation article,
    boolean evidence,
    boolean direct,
    Optional<BigDecimal> majorAt,
    Optional<BigDecimal> moderateAt,
    Optional<BigDecimal> minorAt,
    Optional<Severity> cap) {
  /**
   * @throws IllegalArgumentException if evidence has no cap, or a cap above major
   */
  public IndicatorLink {
    checkArgument(
        !evidence || cap.isPresent(), "%s on %s is evidence without a cap", family, article);
    checkArgument(
        cap.isEmpty() || cap.get().compareTo(Severity.MAJOR) <= 0,
        "%s on %s: critical is never presumed",
        family,
        article);
  }

  /** The severity that a value lets presume, before its age is looked at; empty for none. */
  Optional<Severity> severity(BigDecimal value) {
    if (!evidence) {
      return Optional.empty();
    }
    Optional<Severity> step =
        reaches(majorAt, value)
            ? Optional.of(Severity.MAJOR)
            : reaches(moderateAt, value)
                ? Optional.of(Severity.MODERATE)
                : reaches(minorAt, value) ? Optional.of(Severity.MINOR) : Optional.empty();
    return step.map(found -> found.atMost(cap.orElseThrow()));
  }

  private static boolean reaches(Optional<BigDecimal> threshold, BigDecimal value) {
    return threshold.isPresent() && value.compareTo(threshold.get()) <= 0;
  }
}
