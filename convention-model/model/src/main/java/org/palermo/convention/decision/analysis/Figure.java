package org.palermo.convention.decision.analysis;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A figure with what it is a part of and the day on which it stood.
 *
 * @param count how many; empty where that would let a State be recognized
 * @param base of how many, and of what
 * @param asOf the day
 */
public record Figure(OptionalLong count, Base base, LocalDate asOf) {
  /** A figure that is shown, out of that many. */
  public static Figure of(long count, Base.Kind kind, long size, LocalDate asOf) {
    return new Figure(OptionalLong.of(count), new Base(kind, OptionalLong.of(size)), asOf);
  }

  /** Whether it is not shown. */
  public boolean isWithheld() {
    return count.isEmpty();
  }

  /**
   * The share in whole per cent, rounded half up: 50 of 107 are 47. Empty where a part is withheld
   * or there is no whole. Source: the rates of the analytical reports of 2005 and 2006, such as
   * CTOC/COP/2005/2.
   */
  public OptionalLong percent() {
    long size = base.size().orElse(0);
    return count.isEmpty() || size == 0
        ? OptionalLong.empty()
        : OptionalLong.of((200 * count.getAsLong() + size) / (2 * size));
  }
}
