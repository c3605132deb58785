package org.palermo.convention.revision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;

/**
 * An option map applied to the answers to one question.
 *
 * @param map the map
 * @param place the question, named as the origin of what the State must confirm
 */
record OptionMapping(OptionMap map, Place place) {
  /** The answer by the newer options; nothing when nothing corresponds, which is told. */
  Optional<Candidate> of(Candidate candidate, Told told) {
    AnswerState state = Source.proposed(candidate.answer().state());
    ImmutableSet<String> chosen = chosen(state);
    if (chosen.isEmpty()) {
      return Optional.of(candidate);
    }
    ImmutableSortedSet<String> newer =
        chosen.stream()
            .flatMap(option -> map.of(option).stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    if (newer.isEmpty()) {
      told.lose(candidate, lost(chosen).orElseThrow());
      return Optional.empty();
    }
    Candidate mapped = candidate.standing(state(state, newer));
    return Optional.of(
        doubt(chosen)
            .or(() -> lost(chosen))
            .map(why -> mapped.toConfirm(place, why))
            .orElse(mapped));
  }

  private static ImmutableSet<String> chosen(AnswerState state) {
    return state instanceof AnswerState.NotApplicable
        ? ImmutableSet.of(AnswerState.NotApplicable.OPTION)
        : state instanceof AnswerState.Answered answered
            ? ImmutableSet.copyOf(answered.answer().chosen())
            : ImmutableSet.of();
  }

  private static AnswerState state(AnswerState older, ImmutableSortedSet<String> newer) {
    Optional<String> reason =
        older instanceof AnswerState.Answered answered
            ? answered.reason()
            : older instanceof AnswerState.NotApplicable given ? given.reason() : Optional.empty();
    if (older instanceof AnswerState.Answered answered
        && answered.answer() instanceof Answer.Options) {
      return new AnswerState.Answered(new Answer.Options(newer), reason);
    }
    String option = newer.first();
    return option.equals(AnswerState.NotApplicable.OPTION)
        ? new AnswerState.NotApplicable(reason)
        : new AnswerState.Answered(new Answer.Option(option), reason);
  }

  private Optional<Wording> doubt(ImmutableSet<String> chosen) {
    return chosen.stream()
        .flatMap(option -> Optional.ofNullable(map.toConfirm().get(option)).stream())
        .findFirst();
  }

  private Optional<Wording> lost(ImmutableSet<String> chosen) {
    return chosen.stream()
        .flatMap(option -> Optional.ofNullable(map.lost().get(option)).stream())
        .findFirst();
  }
}
