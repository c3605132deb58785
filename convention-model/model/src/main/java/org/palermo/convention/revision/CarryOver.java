package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.treaty.Citation;

/**
 * Answers to one questionnaire that are offered to a State as answers to another, because what is
 * asked is the same. Each is a proposal: it says where it comes from, and counts for nothing until
 * the State has confirmed it.
 *
 * <p>Source: the checklist of 2007 to 2015 offered an answer given under one treaty for import
 * under another; the State could accept or amend it.
 *
 * @param id such as {@code untoc-to-uncac}
 * @param from id of the questionnaire that was answered
 * @param fromVersion version of it that the pairs were drawn up for
 * @param to id of the questionnaire that the answers are offered for
 * @param toVersion version of it that the pairs were drawn up for
 * @param pairs question by question
 */
public record CarryOver(
    String id,
    String from,
    SemanticVersion fromVersion,
    String to,
    SemanticVersion toVersion,
    ImmutableList<Pair> pairs) {
  /**
   * Two questions that ask the same.
   *
   * @param from the question answered
   * @param to the question that the answer is offered for
   * @param map how the options are read
   * @param citations the places of both texts, of which the one is modelled on the other
   * @param reason why the answer may serve
   */
  public record Pair(
      String from, String to, OptionMap map, ImmutableList<Citation> citations, Wording reason) {}

  /** The offer of a State's own answers for another cycle of the same questionnaire. */
  public static CarryOver betweenCycles(Questionnaire questionnaire) {
    Wording reason = Reasons.SAME_QUESTION;
    return new CarryOver(
        questionnaire.id() + "-again",
        questionnaire.id(),
        questionnaire.version(),
        questionnaire.id(),
        questionnaire.version(),
        questionnaire.questions().stream()
            .map(
                question ->
                    new Pair(
                        question.id(), question.id(), OptionMap.SAME, question.citations(), reason))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether those are questionnaires that it was drawn up for. */
  public boolean isBetween(Questionnaire source, Questionnaire target) {
    return source.id().equals(from)
        && source.version().reads(fromVersion)
        && target.id().equals(to)
        && target.version().reads(toVersion);
  }

  /**
   * The proposals that come of what a State has answered, by question; silences propose nothing,
   * and neither do proposals.
   */
  public ImmutableList<RecordedAnswer> propose(LatestAnswers answers) {
    Told told =
        new Told(
            answers.byQuestion().values().stream()
                .filter(answer -> answer.state().isSaid())
                .toList());
    return pairs.stream()
        .flatMap(pair -> proposals(pair, told).stream())
        .sorted(Comparator.comparing(RecordedAnswer::question))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<RecordedAnswer> proposals(Pair pair, Told told) {
    Place place = new Place(from, fromVersion, pair.from());
    return new Source.Mapped(new Source.Of(pair.from()), new OptionMapping(pair.map(), place))
        .over(told).stream()
            .filter(Candidate::isAnswer)
            .map(candidate -> candidate.toConfirm(place, pair.reason()).to(pair.to()).answer())
            .collect(ImmutableSet.toImmutableSet());
  }
}
