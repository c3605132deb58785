package org.palermo.convention.decision.mobilization;

import java.util.Locale;
import org.palermo.convention.assistance.Measure;

/**
 * What of a resource is suggested for nobody, and why.
 *
 * @param resource id of the resource
 * @param measure in what it is counted
 * @param units how much is left, 1 or more
 * @param reason why
 */
public record UnusedResource(String resource, Measure measure, long units, Reason reason) {
  /** Why something is left; a closed list, the first that holds counts. */
  public enum Reason {
    /** It cannot be given on the day. */
    PERIOD,
    /** No need requires such means. */
    NOT_REQUIRED,
    /** No need that requires such means meets its conditions. */
    CONDITIONS,
    /** Every need that requires such means and meets its conditions gets all that it requires. */
    NOTHING_LEFT_TO_MEET;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
