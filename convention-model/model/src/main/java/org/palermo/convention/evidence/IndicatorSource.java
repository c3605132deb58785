package org.palermo.convention.evidence;

import java.util.OptionalInt;

/**
 * Who publishes a family of indicators, and on what terms.
 *
 * @param prefix first part of the ids of its families, such as {@code wgi}, or the whole id of one
 * @param title what it is called
 * @param publisher who publishes it
 * @param edition edition or years, as the source writes them
 * @param licence terms of use, in words
 * @param attribution what must stand beside a value
 * @param redistributed whether the values may be and are shipped
 * @param minorAfter year after which the source alone lets presume minor gaps at most
 */
public record IndicatorSource(
    String prefix,
    String title,
    String publisher,
    String edition,
    String licence,
    String attribution,
    boolean redistributed,
    OptionalInt minorAfter) {
  /** Whether a family is one of its own. */
  boolean speaksFor(String family) {
    return family.equals(prefix) || family.startsWith(prefix + ".");
  }
}
