package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of which an entry is true, both ends among them.
 *
 * @param from the first day; empty where nothing says since when
 * @param until the last day; empty where nothing says until when
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** All days. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /**
   * @throws IllegalArgumentException if it ends before it begins, or a day is not of the years 0 to
   *     9999
   */
  public Period {
    from.ifPresent(Period::check);
    until.ifPresent(Period::check);
    checkArgument(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        "it is true until %s, before it is true from %s",
        until.orElse(LAST),
        from.orElse(FIRST));
  }

  private static void check(LocalDate day) {
    checkArgument(!day.isBefore(FIRST) && !day.isAfter(LAST), "%s is no day of our era", day);
  }

  /** The days from that one on. */
  public static Period from(LocalDate day) {
    return new Period(Optional.of(day), Optional.empty());
  }

  /** The days up to that one. */
  public static Period until(LocalDate day) {
    return new Period(Optional.empty(), Optional.of(day));
  }

  /** The days between two, both among them. */
  public static Period between(LocalDate from, LocalDate until) {
    return new Period(Optional.of(from), Optional.of(until));
  }

  /** Whether it holds that day. */
  public boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
