package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * How a question stands: the ways to answer and the ways not to, kept apart.
 *
 * <p>Source: decision 2/6 (b), read with {@code DECISIONS.md}, "Silence is not an answer".
 */
public sealed interface AnswerState {
  /** The code on the wire, such as {@code not_applicable}. */
  String code();

  /** What can be compared: the answer, when there is one that counts. */
  default Optional<Answer> settled() {
    return Optional.empty();
  }

  /** Whether the State has said anything at all, be it that it does not know. */
  default boolean isSaid() {
    return true;
  }

  /**
   * The options chosen, {@code not_applicable} among them; empty when nothing settled was chosen.
   */
  default ImmutableSortedSet<String> chosen() {
    return settled().map(Answer::chosen).orElse(ImmutableSortedSet.of());
  }

  /**
   * An answer.
   *
   * @param answer what was answered
   * @param reason the reason, where the option chosen calls for one
   */
  record Answered(Answer answer, Optional<String> reason) implements AnswerState {
    /** The option by which a State says that it makes no use of an optional provision. */
    public static final String OPTIONAL_NOT_EXERCISED = "optional_not_exercised";

    /**
     * @throws IllegalArgumentException if the option chosen says that the question does not apply,
     *     which is a state of its own
     */
    public Answered {
      checkArgument(
          !(answer instanceof Answer.Option option && option.code().equals(NotApplicable.OPTION)),
          "that a question does not apply is a state of its own, not an answer");
    }

    /** An answer that needs no reason. */
    public Answered(Answer answer) {
      this(answer, Optional.empty());
    }

    /** Whether a reason is called for and missing: a point to clarify, and until then unknown. */
    public boolean lacksReason() {
      return reason.isEmpty()
          && answer instanceof Answer.Option option
          && option.code().equals(OPTIONAL_NOT_EXERCISED);
    }

    @Override
    public String code() {
      return "answered";
    }

    @Override
    public Optional<Answer> settled() {
      return lacksReason() ? Optional.empty() : Optional.of(answer);
    }
  }

  /**
   * The State says that the question does not apply to it.
   *
   * @param reason why; without it the point is open until clarified
   */
  record NotApplicable(Optional<String> reason) implements AnswerState {
    /** The option by which a question offers this. */
    public static final String OPTION = "not_applicable";

    @Override
    public String code() {
      return OPTION;
    }

    @Override
    public Optional<Answer> settled() {
      return reason.map(given -> new Answer.Option(OPTION));
    }
  }

  /** The State says that it does not know. */
  record Unknown() implements AnswerState {
    @Override
    public String code() {
      return "unknown";
    }
  }

  /** The State declines to answer. */
  record Declined() implements AnswerState {
    @Override
    public String code() {
      return "declined";
    }
  }

  /** Asked, and nothing said. */
  record Blank() implements AnswerState {
    @Override
    public String code() {
      return "blank";
    }

    @Override
    public boolean isSaid() {
      return false;
    }
  }

  /**
   * Not asked, since its condition does not hold; an answer given all the same is kept, and not
   * used.
   */
  record NotAsked() implements AnswerState {
    @Override
    public String code() {
      return "not_asked";
    }

    @Override
    public boolean isSaid() {
      return false;
    }
  }

  /**
   * An answer that was carried over and that the State has yet to confirm. The State has not said
   * it to this question, so it settles nothing and takes the place of nothing that was said.
   *
   * <p>Source: {@code DECISIONS.md}, "Answers of older forms".
   *
   * @param proposed what the State would be confirming: an answer, or that the question does not
   *     apply
   * @param origin where it was carried over from
   */
  record Unconfirmed(AnswerState proposed, Origin origin) implements AnswerState {
    /**
     * @throws IllegalArgumentException if nothing is proposed that could be confirmed
     */
    public Unconfirmed {
      checkArgument(
          proposed instanceof Answered || proposed instanceof NotApplicable,
          "only an answer can be confirmed, not the state %s",
          proposed.code());
    }

    @Override
    public String code() {
      return "unconfirmed";
    }

    @Override
    public boolean isSaid() {
      return false;
    }
  }

  /** An answer taken back. */
  record Withdrawn() implements AnswerState {
    @Override
    public String code() {
      return "withdrawn";
    }
  }
}
