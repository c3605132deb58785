package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.MultiYearProgramme;

/**
 * What guidance on priorities rests on, on a day. Without an approved programme it is provisional:
 * needs are put in order all the same, on neutral grounds and on what the Conference has directed,
 * and the order says so.
 *
 * <p>Source: decision 2/6 (c)(ii), "multi-year programmes approved by the Conference of the Parties
 * and its directives".
 *
 * @param day the day
 * @param programmes ids of the programmes in force, in order
 * @param directives ids of the directives in force that can move needs, in order of application
 */
public record GuidanceFooting(
    LocalDate day, ImmutableList<String> programmes, ImmutableList<String> directives) {
  /** How firm guidance stands; a closed scale. */
  public enum Firmness {
    /** A programme that the Conference approved is in force. */
    PROGRAMME,
    /** None is, and directives of the Conference are: provisional. */
    DIRECTIVES,
    /** Neither is: provisional, on neutral grounds alone. */
    NEUTRAL_GROUNDS;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What guidance rests on, on a day. */
  public static GuidanceFooting of(
      ImmutableList<MultiYearProgramme> programmes, Directives directives, LocalDate day) {
    return new GuidanceFooting(
        day,
        programmes.stream()
            .filter(programme -> programme.isInForce(day))
            .map(MultiYearProgramme::id)
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        directives.guiding(day).stream()
            .map(Directive::id)
            .collect(ImmutableList.toImmutableList()));
  }

  /** How firm it stands. */
  public Firmness firmness() {
    if (!programmes.isEmpty()) {
      return Firmness.PROGRAMME;
    }
    return directives.isEmpty() ? Firmness.NEUTRAL_GROUNDS : Firmness.DIRECTIVES;
  }

  /** Whether the order must be marked as provisional. */
  public boolean isProvisional() {
    return programmes.isEmpty();
  }
}
