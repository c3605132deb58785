package org.palermo.convention.revision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** The older answers, and why some of them come to nothing. Not thread-safe. */
final class Told {
  private final ImmutableSetMultimap<String, RecordedAnswer> answers;
  private final Map<RecordedAnswer, Wording> lost = new HashMap<>();

  Told(Iterable<RecordedAnswer> answers) {
    ImmutableSetMultimap.Builder<String, RecordedAnswer> byQuestion =
        ImmutableSetMultimap.builder();
    answers.forEach(answer -> byQuestion.put(answer.question(), answer));
    this.answers = byQuestion.build();
  }

  ImmutableSet<Candidate> to(String question) {
    return answers.get(question).stream().map(Candidate::of).collect(ImmutableSet.toImmutableSet());
  }

  void lose(Candidate candidate, Wording reason) {
    candidate.origins().forEach(older -> lost.putIfAbsent(older, reason));
  }

  Optional<Wording> whyLost(RecordedAnswer older) {
    return Optional.ofNullable(lost.get(older));
  }
}
