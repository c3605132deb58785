package org.palermo.convention.revision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * An answer on its way, with the older answers it comes of.
 *
 * @param answer as it stands now
 * @param origins the older answers
 * @param reason why it is no more what it was; empty while it needs none
 */
record Candidate(
    RecordedAnswer answer, ImmutableSet<RecordedAnswer> origins, Optional<Wording> reason) {
  static Candidate of(RecordedAnswer given) {
    return new Candidate(given, ImmutableSet.of(given), Optional.empty());
  }

  /** Whether there is something that can be used, at once or after confirmation. */
  boolean isAnswer() {
    AnswerState state = Source.proposed(answer.state());
    return state instanceof AnswerState.Answered || state instanceof AnswerState.NotApplicable;
  }

  boolean isUnconfirmed() {
    return answer.state() instanceof AnswerState.Unconfirmed;
  }

  Optional<Answer> settled() {
    return Source.proposed(answer.state()).settled();
  }

  Optional<String> text() {
    return Source.proposed(answer.state()) instanceof AnswerState.Answered answered
            && answered.answer() instanceof Answer.Text prose
        ? Optional.of(prose.text())
        : Optional.empty();
  }

  /** The same, resting on those as well. */
  Candidate with(Set<Candidate> others) {
    ImmutableSet.Builder<RecordedAnswer> all =
        ImmutableSet.<RecordedAnswer>builder().addAll(origins);
    others.forEach(other -> all.addAll(other.origins()));
    return new Candidate(answer, all.build(), reason);
  }

  /** The same with that state, to be confirmed if it was before. */
  Candidate standing(AnswerState state) {
    AnswerState kept =
        answer.state() instanceof AnswerState.Unconfirmed carried
            ? new AnswerState.Unconfirmed(state, carried.origin())
            : state;
    return new Candidate(answer.standing(kept), origins, reason);
  }

  /** The same with that answer and the reason given for the former one. */
  Candidate answering(Answer other) {
    Optional<String> why =
        Source.proposed(answer.state()) instanceof AnswerState.Answered answered
            ? answered.reason()
            : Optional.empty();
    return standing(new AnswerState.Answered(other, why));
  }

  /** The same as a proposal that the State must confirm; one that is that already stays it. */
  Candidate toConfirm(Place place, Wording why) {
    return isUnconfirmed() || !isAnswer()
        ? this
        : new Candidate(
            answer.standing(new AnswerState.Unconfirmed(answer.state(), place.on(answer.said()))),
            origins,
            Optional.of(why));
  }

  /** The same with those words behind the remark that is there. */
  Candidate remarking(SortedSet<String> words) {
    TreeSet<String> all = new TreeSet<>(words);
    answer.comment().ifPresent(all::remove);
    String added = String.join("; ", all);
    String remark =
        answer.comment().map(there -> added.isEmpty() ? there : there + "; " + added).orElse(added);
    return new Candidate(answer.remarking(remark), origins, reason);
  }

  /** The same, given to the newer question. */
  Candidate to(String question) {
    return new Candidate(answer.to(question), origins, reason);
  }

  /** What became of one of its older answers. */
  Fate fateOf(RecordedAnswer older) {
    if (isUnconfirmed() && !(older.state() instanceof AnswerState.Unconfirmed)) {
      return Fate.NEEDS_CONFIRMATION;
    }
    return answer.equals(older) ? Fate.CARRIED : Fate.TRANSFORMED;
  }

  boolean restsOn(RecordedAnswer older) {
    return origins.contains(older);
  }
}
