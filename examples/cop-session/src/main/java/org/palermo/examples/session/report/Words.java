package org.palermo.examples.session.report;

import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.Grounds;

/** Codes in words that a reader knows. Open codes read as they are written, without the joins. */
final class Words {
  private Words() {}

  /** An open code with a capital first and blanks between: {@code Victim protection}. */
  static String of(String code) {
    String spaced = code.replace('_', ' ');
    boolean capitals = spaced.equals(spaced.toUpperCase(java.util.Locale.ROOT));
    return spaced.isEmpty() || capitals
        ? spaced
        : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  static String of(NeedKind kind) {
    return switch (kind) {
      case REQUESTED -> "Requested";
      case LATENT -> "Latent";
      case BOTH -> "Requested and found";
      case PRESUMED -> "Presumed";
    };
  }

  static String explained(NeedKind kind) {
    return switch (kind) {
      case REQUESTED -> "the State asks for help; no gap was found";
      case LATENT -> "a gap was found; the State has not asked for help";
      case BOTH -> "a gap was found, and the State asks for help";
      case PRESUMED -> "others\u2019 figures, or silence, let presume it; the State has not spoken";
    };
  }

  static String of(Grounds grounds) {
    return switch (grounds) {
      case SUPPORTED -> "Stated, with a law or a case cited";
      case STATED -> "Stated by the State";
      case CONTRADICTED -> "Contradicted by the State\u2019s own answers";
      case PRESUMED -> "Presumed from others\u2019 figures or from silence";
    };
  }

  static String of(Coverage.Level level) {
    return switch (level) {
      case COVERED -> "Covered";
      case PARTLY -> "Partly covered";
      case UNCOVERED -> "Uncovered";
      case UNKNOWN -> "Coverage unknown";
    };
  }

  static String explained(Coverage.Level level) {
    return switch (level) {
      case COVERED -> "help under way names the place and a kind of help that fits";
      case PARTLY -> "help under way speaks to the subject, but names neither place nor kind";
      case UNCOVERED -> "records of help to the State are at hand; none under way speaks to it";
      case UNKNOWN -> "no record of any help to the State is at hand, which means nothing";
    };
  }

  static String of(Footing footing) {
    return switch (footing) {
      case DUTY -> "Duty of a party";
      case DUTY_IF_PARTY -> "Duty, if bound: party, date not established";
      case READINESS -> "Readiness: not yet bound";
    };
  }

  static String of(NeedSource.Type type) {
    return switch (type) {
      case ANSWER -> "Answer to";
      case ASSISTANCE_WANTED -> "Help wanted, in";
      case REQUEST -> "Request";
      case INDICATOR -> "Figure of a third party";
      case SILENCE -> "No reply in cycle";
      case LESSON -> "Lesson";
    };
  }
}
