package org.palermo.convention.gap;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * All that conditions can tell apart of what can be answered to a question, each time so that it
 * counts. Of figures they see whether all are 0 and whether there are any; of other answers without
 * options they see too much to be listed.
 */
final class PossibleAnswers {
  /** More than anybody goes through one by one. */
  private static final int MOST_TICKED = 30;

  private static final String REASON = "for a reason that the State gives";

  private static final ImmutableList<AnswerState> FIGURES =
      ImmutableList.of(figure(1), figure(0), new AnswerState.Answered(new Answer.NoFigures()));

  private PossibleAnswers() {}

  /** Whether they can be listed. */
  static boolean areListedFor(Question question) {
    return question.type().hasOptions() || question.type() == AnswerType.STATISTICS;
  }

  /** In the order of the options, made one by one: of ten options a thousand ticks are possible. */
  static Iterable<RecordedAnswer> to(Question question) {
    Iterable<AnswerState> states =
        switch (question.type()) {
          case MULTICHOICE -> Iterables.transform(ticks(question), PossibleAnswers::ticked);
          case STATISTICS -> FIGURES;
          default -> Iterables.transform(question.options(), PossibleAnswers::chosen);
        };
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
        .append(
            Iterables.filter(
                Sets.powerSet(ImmutableSet.copyOf(Iterables.limit(together, MOST_TICKED))),
                some -> !some.isEmpty()));
  }

  private static AnswerState figure(int value) {
    return new AnswerState.Answered(
        new Answer.Figures(
            ImmutableList.of(new Answer.Figures.Figure("any year", BigDecimal.valueOf(value)))));
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
