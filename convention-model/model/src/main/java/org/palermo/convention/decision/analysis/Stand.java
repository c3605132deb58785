package org.palermo.convention.decision.analysis;

import java.util.Locale;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Settled;

/** How a question on a provision stands with one party, as analytical reports count it. */
public enum Stand {
  YES,
  IN_PART,
  NO,
  /** Does not apply, or an option that is not made use of. */
  NOT_APPLICABLE,
  /** The condition of the question does not hold, or is not known to: neither blank nor no. */
  NOT_ASKED,
  /** Nothing said, or nothing that can be counted. */
  BLANK;

  /** The code on the wire, such as {@code in_part}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the question stands on a sheet. */
  public static Stand of(AnswerSheet sheet, String question) {
    Settled settled = sheet.settled(question);
    if (settled == null) {
      return sheet.asked(question) == Truth.TRUE ? BLANK : NOT_ASKED;
    }
    if (settled.chosen().contains("yes")) {
      return YES;
    }
    if (settled.chosen().contains("yes_in_part")) {
      return IN_PART;
    }
    if (settled.chosen().contains("no")) {
      return NO;
    }
    return settled.chosen().contains(AnswerState.NotApplicable.OPTION)
            || settled.chosen().contains(AnswerState.Answered.OPTIONAL_NOT_EXERCISED)
        ? NOT_APPLICABLE
        : BLANK;
  }

  /** What an option of a question comes to. */
  static Stand ofOption(String option) {
    return switch (option) {
      case "yes" -> YES;
      case "yes_in_part" -> IN_PART;
      case "no" -> NO;
      case AnswerState.NotApplicable.OPTION, AnswerState.Answered.OPTIONAL_NOT_EXERCISED ->
          NOT_APPLICABLE;
      default -> BLANK;
    };
  }
}
