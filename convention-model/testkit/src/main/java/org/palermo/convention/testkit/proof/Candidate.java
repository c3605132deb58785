package org.palermo.convention.testkit.proof;

import java.util.Optional;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;

/**
 * An answer that may be told from others.
 *
 * @param said what is said; empty for nothing
 * @param weight how much is said: 0 for nothing, more for more ticks or rows
 */
record Candidate(Optional<AnswerState> said, int weight) {
  static final Candidate NOTHING = new Candidate(Optional.empty(), 0);

  static Candidate of(Answer answer) {
    Optional<String> reason =
        new AnswerState.Answered(answer).lacksReason() ? Optional.of("a reason") : Optional.empty();
    return of(new AnswerState.Answered(answer, reason), answer.chosen().size());
  }

  static Candidate of(AnswerState state, int extra) {
    return new Candidate(Optional.of(state), Letter.ANSWER + extra);
  }
}
