package org.palermo.priority.equity;

import static com.google.common.base.Preconditions.checkArgument;

import org.palermo.priority.exact.Fraction;

/**
 * How far from its entitlement a group may be and still count as within range.
 *
 * @param part part of the entitlement, up and down; 0 or more
 * @param atLeast places, up and down, that the band is never narrower than; 0 or more
 */
public record ToleranceBand(Fraction part, Fraction atLeast) {
  /**
   * The desirable ranges of the Secretariat of the United Nations: 15 per cent of the midpoint, but
   * not less than 4.8 posts. Source: General Assembly resolution 42/220 A.
   */
  public static final ToleranceBand UNITED_NATIONS =
      new ToleranceBand(Fraction.of(15, 100), Fraction.of(48, 10));

  /** The same 15 per cent, but not less than one place: for lists of tens of places. */
  public static final ToleranceBand ONE_PLACE =
      new ToleranceBand(Fraction.of(15, 100), Fraction.ONE);

  /**
   * @throws IllegalArgumentException if a part is negative
   */
  public ToleranceBand {
    checkArgument(
        part.signum() >= 0 && atLeast.signum() >= 0,
        "a tolerance is 0 or more, was %s and %s",
        part,
        atLeast);
  }

  /** The lower end of the range; never below 0. */
  public Fraction low(Fraction entitlement) {
    return entitlement.minus(width(entitlement)).max(Fraction.ZERO);
  }

  /** The upper end of the range. */
  public Fraction high(Fraction entitlement) {
    return entitlement.plus(width(entitlement));
  }

  private Fraction width(Fraction entitlement) {
    return entitlement.times(part).max(atLeast);
  }
}
