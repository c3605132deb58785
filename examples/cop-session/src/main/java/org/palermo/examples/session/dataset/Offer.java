package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.revision.CarryOver;

/**
 * A State's own answers, offered to it as a draft for another questionnaire or another cycle. The
 * draft counts for nothing, and is no reply, until the State has confirmed what it holds.
 *
 * @param response the draft, whose answers all wait to be confirmed; its day is the date of the
 *     data
 * @param reasons the questions for which an answer is offered, by the reason why it may serve
 */
public record Offer(Response response, ImmutableSetMultimap<Wording, String> reasons) {
  /**
   * What a State can be offered. Left out are questions that it has answered in that cycle, answers
   * that count for nothing as they were given, and such as the question can't take.
   *
   * @param base what is known
   * @param over how the questions pair
   * @param target the questionnaire that the answers are offered for
   * @param state code of the State
   * @param cycle the cycle that they are offered for
   */
  public static Offer of(
      InformationBase base, CarryOver over, Questionnaire target, String state, String cycle) {
    ImmutableList<Response> sources =
        responses(base, state, over.from()).collect(ImmutableList.toImmutableList());
    ImmutableSet<String> answered =
        answers(
                base,
                responses(base, state, target.id())
                    .filter(response -> response.cycle().equals(cycle))
                    .toList())
            .byQuestion()
            .values()
            .stream()
            .filter(answer -> answer.state().isSaid())
            .map(RecordedAnswer::question)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<RecordedAnswer> offered =
        over.propose(answers(base, sources)).stream()
            .filter(answer -> !answered.contains(answer.question()))
            .filter(answer -> couldBeGiven(answer, target))
            .collect(ImmutableList.toImmutableList());
    Response draft =
        new Response(
            state,
            target.id(),
            target.version(),
            cycle,
            ResponseStatus.DRAFT,
            base.asOf(),
            Optional.empty(),
            strictest(sources),
            offered);
    return new Offer(draft, reasons(over, draft));
  }

  /** Whether the State could give the answer itself, and it would then count. */
  private static boolean couldBeGiven(RecordedAnswer answer, Questionnaire target) {
    return answer.state() instanceof AnswerState.Unconfirmed carried
        && carried.proposed().settled().isPresent()
        && target.questions().stream()
            .filter(question -> question.id().equals(answer.question()))
            .anyMatch(question -> takes(question, carried.proposed()));
  }

  private static boolean takes(Question question, AnswerState state) {
    return state instanceof AnswerState.Answered answered
        ? question.accepts(answered.answer())
        : !question.type().isSingle()
            || question.options().contains(AnswerState.NotApplicable.OPTION);
  }

  private static Stream<Response> responses(
      InformationBase base, String state, String questionnaire) {
    return base.responses().get(state).stream()
        .filter(response -> response.status().counts())
        .filter(response -> response.questionnaire().equals(questionnaire));
  }

  private static LatestAnswers answers(InformationBase base, Iterable<Response> responses) {
    return LatestAnswers.of(responses, base.asOf());
  }

  private static Visibility strictest(ImmutableList<Response> sources) {
    return sources.stream()
        .map(Response::visibility)
        .min(Comparator.naturalOrder())
        .orElse(Visibility.CONFIDENTIAL);
  }

  private static ImmutableSetMultimap<Wording, String> reasons(CarryOver over, Response draft) {
    Map<String, CarryOver.Pair> pairs = Maps.uniqueIndex(over.pairs(), CarryOver.Pair::to);
    return draft.answers().stream()
        .map(RecordedAnswer::question)
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(
                question -> Objects.requireNonNull(pairs.get(question)).reason(),
                question -> question));
  }
}
