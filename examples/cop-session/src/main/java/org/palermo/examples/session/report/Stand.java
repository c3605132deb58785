package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Settled;

/** How a question stands with one party, as analytical reports count it. */
enum Stand {
  YES("Yes"),
  IN_PART("In part"),
  NO("No"),
  NOT_APPLICABLE("Not applicable or not made use of"),
  NOT_ASKED("Not asked"),
  BLANK("Blank or unclear");

  private static final ImmutableList<String> LABELS =
      Arrays.stream(values()).map(stand -> stand.label).collect(ImmutableList.toImmutableList());

  private final String label;

  Stand(String label) {
    this.label = label;
  }

  /** The label in words. */
  String label() {
    return label;
  }

  /** All labels, in the order in which they are shown. */
  static ImmutableList<String> labels() {
    return LABELS;
  }

  /** How the question stands on a sheet. */
  static Stand of(AnswerSheet sheet, String question) {
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
}
