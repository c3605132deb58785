package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * So much of one thing that helps: what a resource offers, or what a need requires. Always more
 * than nothing, and whole.
 */
public sealed interface Means {
  /** Most units of any means. */
  long MOST_UNITS = 1_000_000_000_000_000L;

  /** In what it is counted. */
  Measure measure();

  /** How much it is: hundredths of the currency, person-days, places, or pieces. */
  long units();

  /**
   * So many units of that measure.
   *
   * @throws IllegalArgumentException if there is no such measure, or the units are out of range
   */
  static Means of(Measure measure, long units) {
    return switch (measure.kind()) {
      case MONEY -> new Money(measure.unit(), units);
      case EXPERTS -> new Experts(units);
      case TRAINING_PLACES -> new TrainingPlaces(units);
      case EQUIPMENT -> new Equipment(measure.unit(), units);
    };
  }

  private static void check(String what, long units) {
    checkArgument(
        units >= 1 && units <= MOST_UNITS, "%s are %s; give 1 to %s", what, units, MOST_UNITS);
  }

  /**
   * Money.
   *
   * @param currency code of ISO 4217
   * @param cents hundredths of that currency, whatever its own smallest coin; 1 or more
   */
  record Money(String currency, long cents) implements Means {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /**
     * @throws IllegalArgumentException if the currency is not three capital letters, or the amount
     *     out of range
     */
    public Money {
      checkArgument(
          CODE.matcher(currency).matches(),
          "a currency is three capital letters of ISO 4217, was '%s'",
          currency);
      check("hundredths of " + currency, cents);
    }

    @Override
    public Measure measure() {
      return new Measure(Measure.Kind.MONEY, currency);
    }

    @Override
    public long units() {
      return cents;
    }
  }

  /**
   * Work of experts.
   *
   * @param personDays days of one person; 1 or more
   */
  record Experts(long personDays) implements Means {
    /**
     * @throws IllegalArgumentException if the days are out of range
     */
    public Experts {
      check("person-days of experts", personDays);
    }

    @Override
    public Measure measure() {
      return new Measure(Measure.Kind.EXPERTS, "person_days");
    }

    @Override
    public long units() {
      return personDays;
    }
  }

  /**
   * Places in courses and study visits.
   *
   * @param places for one person each; 1 or more
   */
  record TrainingPlaces(long places) implements Means {
    /**
     * @throws IllegalArgumentException if the places are out of range
     */
    public TrainingPlaces {
      check("training places", places);
    }

    @Override
    public Measure measure() {
      return new Measure(Measure.Kind.TRAINING_PLACES, "places");
    }

    @Override
    public long units() {
      return places;
    }
  }

  /**
   * Equipment.
   *
   * @param item open code of what it is; pieces of different items are never added
   * @param pieces 1 or more
   */
  record Equipment(String item, long pieces) implements Means {
    /**
     * @throws IllegalArgumentException if the item is blank, or the pieces are out of range
     */
    public Equipment {
      checkArgument(!item.isBlank(), "the item of equipment is blank");
      check("pieces of " + item, pieces);
    }

    @Override
    public Measure measure() {
      return new Measure(Measure.Kind.EQUIPMENT, item);
    }

    @Override
    public long units() {
      return pieces;
    }
  }
}
