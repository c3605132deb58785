package org.palermo.convention.assistance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a need is met by what others already do. It lowers urgency and never erases the need.
 *
 * <p>Source: decision 2/6 (c)(iii): "as appropriate and readily available", so that missing data
 * never blocks.
 *
 * @param level how far
 * @param running activities under way that speak to the need, by id
 * @param planned activities yet to start that speak to it, by id
 * @param ended activities that spoke to it and have ended, by id
 * @param providers who gives the running and planned ones, in order
 * @param informedTo newest date in the records that speak to it; empty when none does
 */
public record Coverage(
    Level level,
    ImmutableList<String> running,
    ImmutableList<String> planned,
    ImmutableList<String> ended,
    ImmutableList<String> providers,
    Optional<LocalDate> informedTo) {
  /** How far a need is met. */
  public enum Level {
    /** No record of any help to the State is at hand. */
    UNKNOWN,
    /** Records of help to the State are at hand; none under way speaks to the need. */
    UNCOVERED,
    /** Help under way speaks to the subject, but names neither the place nor the kind of help. */
    PARTLY,
    /** Help under way names the place and a kind of help that fits. */
    COVERED;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
