package org.palermo.convention.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

/**
 * A gap that others' figures let presume, for a State and an article.
 *
 * @param state code of the State
 * @param article the article
 * @param severity how much, at most major
 * @param signs what it rests on, the deciding sign first; the others confirm it and add nothing
 */
public record Presumption(
    String state, Citation article, Severity severity, ImmutableList<Sign> signs) {
  /**
   * One figure that speaks for it.
   *
   * @param value the figure
   * @param link how it speaks to the article
   * @param ageYears years between the figure and the date of the run
   * @param severity what it alone lets presume
   * @param attribution what must stand beside it
   */
  public record Sign(
      IndicatorValue value,
      IndicatorLink link,
      int ageYears,
      Severity severity,
      String attribution) {}

  /**
   * @throws IllegalArgumentException if it rests on nothing
   */
  public Presumption {
    checkArgument(!signs.isEmpty(), "a presumption rests on at least one sign");
  }

  /**
   * Whether families of different sources agree, which strengthens the grounds and never the
   * severity.
   */
  public boolean isConfirmed() {
    return signs.stream()
            .map(sign -> sign.link().family().substring(0, sign.link().family().indexOf('.')))
            .distinct()
            .count()
        > 1;
  }
}
