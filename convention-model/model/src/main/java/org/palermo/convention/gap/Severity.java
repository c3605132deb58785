package org.palermo.convention.gap;

import java.util.Locale;
import org.palermo.convention.treaty.Strength;

/**
 * How much is missing, from the least up; a closed scale. {@code INFO} is a remark and never a gap.
 */
public enum Severity {
  INFO,
  MINOR,
  MODERATE,
  MAJOR,
  CRITICAL;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it makes a gap. */
  public boolean isGap() {
    return this != INFO;
  }

  /** The highest severity that a provision of that strength can give rise to. */
  public static Severity ceiling(Strength strength) {
    return switch (strength) {
      case MANDATORY, MANDATORY_SUBJECT_TO_DOMESTIC_LAW -> CRITICAL;
      case MANDATORY_TO_ENDEAVOUR -> MODERATE;
      case MANDATORY_TO_CONSIDER -> MINOR;
      case OPTIONAL -> INFO;
      // They carry no duty of their own; a question on one takes its weight from the duty that
      // rests on it.
      case DEFINITIONAL, INSTITUTIONAL -> CRITICAL;
    };
  }

  /** The lesser of the two. */
  public Severity atMost(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** One step down, to the least that is a gap. */
  public Severity oneLess() {
    return switch (this) {
      case INFO -> INFO;
      case MINOR, MODERATE -> MINOR;
      case MAJOR -> MODERATE;
      case CRITICAL -> MAJOR;
    };
  }
}
