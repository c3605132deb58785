package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Locale;

/**
 * In what means are counted. Only quantities of one measure are ever added: help in kind is no
 * money, and one currency is not another.
 *
 * @param kind what is counted
 * @param unit for money the code of the currency, for equipment the code of the item, for the rest
 *     {@code person_days} or {@code places}
 */
public record Measure(Kind kind, String unit) implements Comparable<Measure> {
  private static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::kind).thenComparing(Measure::unit);

  /** Kinds of means; a closed list. */
  public enum Kind {
    /** Counted in hundredths of a currency. */
    MONEY,
    /** Counted in days of one person. */
    EXPERTS,
    /** Counted in places for one person. */
    TRAINING_PLACES,
    /** Counted in pieces of one item. */
    EQUIPMENT;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the unit is blank
   */
  public Measure {
    checkArgument(!unit.isBlank(), "the unit of %s is blank", kind.code());
  }

  /** By kind, then unit; the order means nothing else. */
  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }
}
