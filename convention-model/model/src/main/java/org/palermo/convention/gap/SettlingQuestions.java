package org.palermo.convention.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.questionnaire.AnswerSheet;

/**
 * The fewest open questions to put to a State so that a verdict is settled whatever it answers.
 *
 * <p>An answer is one of the options of a question, or of a multiple choice any ticks that it
 * admits, with the reason where one is called for; of figures it is some, 0 or that there are none.
 * That a State says nothing again is no answer. Questions of numbers, days, rows and prose are left
 * as they stand, since what can be answered to them has no end.
 *
 * @param outcome whether there are such questions
 * @param questions their ids, in the order of the form; where several choices are as few, the one
 *     that comes first in the form. Empty unless some are found
 */
public record SettlingQuestions(Outcome outcome, ImmutableList<String> questions) {
  /** What the search came to. */
  public enum Outcome {
    /** The verdict is settled as it is. */
    SETTLED,
    /** These questions settle it, and no fewer do. */
    FOUND,
    /** No questions whose answers can be listed settle it whatever is answered. */
    NONE,
    /** The search was ended before it was over: too many answers are possible. */
    TOO_MANY
  }

  /**
   * @throws IllegalArgumentException if there are questions where none are found, or none where
   *     some are
   */
  public SettlingQuestions {
    checkArgument(
        (outcome == Outcome.FOUND) == !questions.isEmpty(),
        "the outcome is %s, the questions are %s",
        outcome,
        questions);
  }

  /** Those of that rule on those answers. */
  public static SettlingQuestions of(GapRule rule, AnswerSheet sheet) {
    return rule.judge(sheet).isSettled()
        ? without(Outcome.SETTLED)
        : new SettlingSearch(rule, sheet).result();
  }

  static SettlingQuestions without(Outcome outcome) {
    return new SettlingQuestions(outcome, ImmutableList.of());
  }
}
