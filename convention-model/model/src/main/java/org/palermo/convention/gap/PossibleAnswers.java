package org.palermo.convention.gap;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** All that can be answered to a question with options, each time so that it counts. */
final class PossibleAnswers {
  private static final String REASON = "for a reason that the State gives";

  private PossibleAnswers() {}

  /** In the order of the options, made one by one: of ten options a thousand ticks are possible. */
  static Iterable<RecordedAnswer> to(Question question) {
    Iterable<AnswerState> states =
        question.type() == AnswerType.MULTICHOICE
            ? Iterables.transform(ticks(question), PossibleAnswers::ticked)
            : Iterables.transform(question.options(), PossibleAnswers::chosen);
    return Iterables.transform(states, state -> RecordedAnswer.of(question.id(), state));
  }

  /** An option that stands alone, or some of the others; with nothing ticked it is blank. */
  private static Iterable<Set<String>> ticks(Question question) {
    ImmutableSet<String> together =
        ImmutableSet.copyOf(
            Sets.difference(
                ImmutableSet.copyOf(question.options()),
                ImmutableSet.copyOf(question.exclusive())));
    return FluentIterable.from(question.exclusive())
        .<Set<String>>transform(ImmutableSet::of)
        .append(Iterables.filter(Sets.powerSet(together), some -> !some.isEmpty()));
  }

  private static AnswerState ticked(Set<String> codes) {
    return new AnswerState.Answered(new Answer.Options(ImmutableSortedSet.copyOf(codes)));
  }

  private static AnswerState chosen(String code) {
    return code.equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(Optional.of(REASON))
        : new AnswerState.Answered(new Answer.Option(code), Optional.of(REASON));
  }
}
