package org.palermo.convention.decision.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.palermo.convention.treaty.Citation;

/**
 * What the parties that replied say to one question on a provision.
 *
 * @param question id of the question
 * @param places the provisions it asks about
 * @param stands how many parties stand how; all of them add up to the parties that replied
 */
public record ProvisionFigures(
    String question, ImmutableList<Citation> places, ImmutableSortedMap<Stand, Figure> stands) {
  /** How many parties stand so. */
  public Figure figure(Stand stand) {
    return requireNonNull(stands.get(stand), stand.code());
  }

  /** Whether every figure is shown. */
  public boolean isWhole() {
    return stands.values().stream().noneMatch(Figure::isWithheld);
  }
}
