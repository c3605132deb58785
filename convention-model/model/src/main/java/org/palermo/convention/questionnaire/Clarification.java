package org.palermo.convention.questionnaire;

import java.util.Locale;
import java.util.Optional;

/**
 * A point at which a State must be asked again before its answer can count.
 *
 * @param question id of the question
 * @param kind what is unclear
 * @param message what to ask, in words
 */
public record Clarification(String question, Kind kind, String message) {
  /** What is unclear. */
  public enum Kind {
    /** The answer is of another kind than the question, or names an option that is not offered. */
    DOES_NOT_FIT,
    /** An option that stands alone is ticked beside another. */
    CONTRADICTION,
    /** Not applicable, or an option not exercised, without a reason. */
    REASON_MISSING,
    /** Two bodies of the State gave different answers on one day. */
    CONFLICT,
    /** The answer was carried over, and the State has yet to confirm it. */
    UNCONFIRMED;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is unclear about an answer to a question; empty when it counts, or says nothing. */
  static Optional<Clarification> of(Question question, AnswerState state) {
    if (state instanceof AnswerState.NotApplicable given && given.reason().isEmpty()) {
      return Optional.of(
          new Clarification(
              question.id(), Kind.REASON_MISSING, "why does the question not apply?"));
    }
    if (state instanceof AnswerState.Unconfirmed carried) {
      return Optional.of(
          new Clarification(
              question.id(),
              Kind.UNCONFIRMED,
              "does the answer carried over from " + carried.origin() + " stand?"));
    }
    if (!(state instanceof AnswerState.Answered answered)) {
      return Optional.empty();
    }
    if (answered.lacksReason()) {
      return Optional.of(
          new Clarification(
              question.id(),
              Kind.REASON_MISSING,
              "why is the optional provision not made use of?"));
    }
    if (question.contradicts(answered.answer())) {
      return Optional.of(
          new Clarification(
              question.id(),
              Kind.CONTRADICTION,
              "ticked together, though one of them stands alone: " + answered.answer().chosen()));
    }
    return question.accepts(answered.answer())
        ? Optional.empty()
        : Optional.of(
            new Clarification(
                question.id(), Kind.DOES_NOT_FIT, "the answer is none that the question offers"));
  }
}
