package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Answers and the verdict they must lead to: a rule's own test, which its author writes beside it.
 *
 * @param rule id of the rule
 * @param title what the case shows
 * @param answers the answers given; all other questions are blank
 * @param expected the verdict
 */
public record WorkedCase(
    String rule, String title, ImmutableList<RecordedAnswer> answers, Expected expected) {
  /** What a verdict must come to. */
  public sealed interface Expected {
    /** A gap of that severity. */
    record Gap(Severity severity) implements Expected {}

    /** No gap, with so many remarks. */
    record NoGap(int remarks) implements Expected {}

    /** Open between two outcomes; {@code INFO} stands for no gap. */
    record Undetermined(Severity worst, Severity best) implements Expected {}

    /** The duty does not apply. */
    record NotApplicable() implements Expected {}

    /** What a verdict comes to. */
    static Expected of(Verdict verdict) {
      if (verdict instanceof Verdict.Gap gap) {
        return new Gap(gap.found().severity());
      } else if (verdict instanceof Verdict.NoGap none) {
        return new NoGap(none.remarks().size());
      } else if (verdict instanceof Verdict.Undetermined open) {
        return new Undetermined(open.worst(), open.best());
      }
      return new NotApplicable();
    }
  }
}
