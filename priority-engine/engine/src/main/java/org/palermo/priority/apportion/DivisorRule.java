package org.palermo.priority.apportion;

import org.palermo.priority.exact.Fraction;

/**
 * Where a quotient is rounded up: between {@code s} and {@code s + 1} seats lies a signpost, and a
 * quotient above it counts {@code s + 1}. The five traditional rules, from the one kindest to the
 * small to the one kindest to the large.
 */
public enum DivisorRule {
  /** Signpost {@code s}: every fraction is rounded up. */
  ADAMS,
  /** Signpost {@code 2s(s + 1) / (2s + 1)}, the harmonic mean. */
  DEAN,
  /** Signpost the root of {@code s(s + 1)}, the geometric mean; also called Huntington-Hill. */
  HILL,
  /** Signpost {@code s + 1/2}: the usual rounding; also called Sainte-Laguë. */
  WEBSTER,
  /** Signpost {@code s + 1}: every fraction is dropped; also called D'Hondt. */
  JEFFERSON;

  /** The power in which signposts are compared, so that they are fractions: 2 for Hill, else 1. */
  public int power() {
    return this == HILL ? 2 : 1;
  }

  /**
   * The signpost after {@code seats} seats, raised to {@link #power()}.
   *
   * @param seats 0 or more
   */
  public Fraction signpost(long seats) {
    Fraction s = Fraction.of(seats);
    return switch (this) {
      case ADAMS -> s;
      case DEAN -> s.times(2).times(seats + 1).dividedBy(2 * seats + 1);
      case HILL -> s.times(seats + 1);
      case WEBSTER -> s.plus(Fraction.HALF);
      case JEFFERSON -> s.plus(Fraction.ONE);
    };
  }

  /** Whether every weight above 0 is worth a seat before any is worth a second. */
  public boolean givesEachOne() {
    return signpost(0).signum() == 0;
  }
}
