package org.palermo.convention.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a need rests on, so that it can be looked up.
 *
 * @param type what it is
 * @param reference its id: of a rule, question, request, lesson, indicator or cycle
 * @param detail what it says, in a few words; may be empty
 * @param date day on which it was said; for a figure the first day of its year; empty for silence
 *     and lessons, and where no day is told
 */
public record NeedSource(Type type, String reference, String detail, Optional<LocalDate> date)
    implements Comparable<NeedSource> {
  private static final Comparator<NeedSource> ORDER =
      Comparator.comparing(NeedSource::type)
          .thenComparing(NeedSource::reference)
          .thenComparing(NeedSource::detail)
          .thenComparing(source -> source.date().orElse(LocalDate.MIN));

  /** Kinds of sources. */
  public enum Type {
    /** An answer of the State, by question. */
    ANSWER,
    /** A tick in the State's list of assistance wanted, by question. */
    ASSISTANCE_WANTED,
    /** A request of the State. */
    REQUEST,
    /** A third party's figure. */
    INDICATOR,
    /** No reply in a reporting cycle. */
    SILENCE,
    /** A lesson from assistance given: never a need by itself. */
    LESSON;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A source without a date. */
  public static NeedSource of(Type type, String reference, String detail) {
    return new NeedSource(type, reference, detail, Optional.empty());
  }

  @Override
  public int compareTo(NeedSource other) {
    return ORDER.compare(this, other);
  }
}
