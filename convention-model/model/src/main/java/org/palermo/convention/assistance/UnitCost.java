package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import org.palermo.convention.Problem;

/**
 * What help of one kind for one State may cost: an assumption by which proposals are drawn up as
 * long as nobody has made any, and never a quotation.
 *
 * @param kind code of the kind of help
 * @param dollars in whole US dollars, 0 or more
 * @param basis what the figure rests on, in a sentence
 */
public record UnitCost(String kind, long dollars, String basis) {
  /** The currency of unit costs, by its code of ISO 4217. */
  public static final String CURRENCY = "USD";

  /** Largest unit cost, in US dollars. */
  public static final long MOST_DOLLARS = 1_000_000_000L;

  /**
   * @throws IllegalArgumentException if the kind or the basis is blank, or the cost out of range
   */
  public UnitCost {
    checkArgument(!kind.isBlank(), "the kind of help is blank");
    checkArgument(!basis.isBlank(), "the unit cost of %s says not what it rests on", kind);
    checkArgument(
        dollars >= 0 && dollars <= MOST_DOLLARS,
        "the unit cost of %s is %s US dollars; give 0 to %s",
        kind,
        dollars,
        MOST_DOLLARS);
  }

  /** The cost in cents. */
  public long cents() {
    return Math.multiplyExact(dollars, 100L);
  }

  /** What to say where help of a kind has no unit cost. */
  public static Problem missing(String kind) {
    return new Problem(
        "unit costs",
        kind,
        "no-unit-cost",
        "help of the kind " + kind + " has no unit cost",
        "add one, or bring proposals of your own");
  }
}
