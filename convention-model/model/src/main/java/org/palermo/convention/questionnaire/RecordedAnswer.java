package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;

/**
 * What one respondent said to one question, with what it rests on.
 *
 * @param question id of the question
 * @param state the answer, or the way of not answering
 * @param comment remark of the State, read by people
 * @param laws laws cited in support
 * @param cases cases cited in support
 * @param said day on which it was said; empty when the response as a whole tells it
 * @param respondent body that said it, such as a ministry; empty for the State as a whole
 * @param visibility who may see it
 */
public record RecordedAnswer(
    String question,
    AnswerState state,
    Optional<String> comment,
    ImmutableList<LawReference> laws,
    ImmutableList<CaseExample> cases,
    Optional<LocalDate> said,
    Optional<String> respondent,
    Visibility visibility) {
  /** A bare answer, confidential as all are by default. */
  public static RecordedAnswer of(String question, AnswerState state) {
    return new RecordedAnswer(
        question,
        state,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Visibility.CONFIDENTIAL);
  }

  /** A bare choice of one option, that the question does not apply being one of them. */
  public static RecordedAnswer option(String question, String code) {
    return of(
        question,
        code.equals(AnswerState.NotApplicable.OPTION)
            ? new AnswerState.NotApplicable(Optional.empty())
            : new AnswerState.Answered(new Answer.Option(code)));
  }

  /** Whether a law or a case is cited in support. */
  public boolean isSupported() {
    return !laws.isEmpty() || !cases.isEmpty();
  }

  /** The same, said on a day. */
  public RecordedAnswer on(LocalDate day) {
    return new RecordedAnswer(
        question, state, comment, laws, cases, Optional.of(day), respondent, visibility);
  }

  /** The same, said by a body of the State. */
  public RecordedAnswer by(String body) {
    return new RecordedAnswer(
        question, state, comment, laws, cases, said, Optional.of(body), visibility);
  }

  /** The same, said on that day and by that body where it tells none of its own. */
  RecordedAnswer stamped(Optional<LocalDate> day, Optional<String> body) {
    return said.isPresent() && (respondent.isPresent() || body.isEmpty())
        ? this
        : new RecordedAnswer(
            question,
            state,
            comment,
            laws,
            cases,
            said.isPresent() ? said : day,
            respondent.isPresent() ? respondent : body,
            visibility);
  }

  /** The same answer, given to a question of that id. */
  public RecordedAnswer to(String other) {
    return new RecordedAnswer(other, state, comment, laws, cases, said, respondent, visibility);
  }

  /** The same with that state in place of what was said. */
  public RecordedAnswer standing(AnswerState other) {
    return new RecordedAnswer(question, other, comment, laws, cases, said, respondent, visibility);
  }

  /** The same with that remark. */
  public RecordedAnswer remarking(String words) {
    return new RecordedAnswer(
        question, state, Optional.of(words), laws, cases, said, respondent, visibility);
  }

  /**
   * The answer that the State gives by confirming this one on that day: from then on an ordinary
   * answer.
   *
   * @throws IllegalArgumentException if this one does not wait to be confirmed
   */
  public RecordedAnswer confirmed(LocalDate day) {
    checkArgument(
        state instanceof AnswerState.Unconfirmed,
        "the answer to %s does not wait to be confirmed, it is %s",
        question,
        state.code());
    return standing(((AnswerState.Unconfirmed) state).proposed()).on(day);
  }

  /** The same, seen by no more than may see the other. */
  RecordedAnswer asGuardedAs(Visibility other) {
    return other.compareTo(visibility) >= 0
        ? this
        : new RecordedAnswer(question, state, comment, laws, cases, said, respondent, other);
  }

  /** The same, supported by a law. */
  public RecordedAnswer citing(LawReference law) {
    return new RecordedAnswer(
        question,
        state,
        comment,
        ImmutableList.<LawReference>builder().addAll(laws).add(law).build(),
        cases,
        said,
        respondent,
        visibility);
  }
}
