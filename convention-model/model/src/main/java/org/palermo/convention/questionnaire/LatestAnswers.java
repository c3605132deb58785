package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of one State that count on a date: the latest said to each question, over all its
 * responses.
 *
 * <p>The order of the responses never matters. Different answers of one day to one question are a
 * conflict: the question counts as unknown, and both stay visible in {@link #conflicts()}.
 *
 * @param byQuestion the answer that counts, by question
 * @param conflicts questions with different answers of one day
 */
public record LatestAnswers(
    ImmutableMap<String, RecordedAnswer> byQuestion, ImmutableList<Clarification> conflicts) {
  /**
   * The answers that count on that date; drafts, superseded responses and later ones are left out.
   */
  public static LatestAnswers of(Iterable<Response> responses, LocalDate asOf) {
    Map<String, Set<RecordedAnswer>> latest = new TreeMap<>();
    for (Response response : responses) {
      if (response.status().counts() && !response.submitted().isAfter(asOf)) {
        response.stamped().stream()
            .filter(answer -> !said(answer).isAfter(asOf))
            .forEach(answer -> keepLatest(latest, answer));
      }
    }
    ImmutableMap.Builder<String, RecordedAnswer> answers = ImmutableMap.builder();
    ImmutableList.Builder<Clarification> conflicts = ImmutableList.builder();
    latest.forEach(
        (question, said) -> {
          boolean agree = said.stream().map(RecordedAnswer::state).distinct().count() == 1;
          if (agree) {
            answers.put(question, bestSupported(said));
          } else {
            answers.put(question, RecordedAnswer.of(question, new AnswerState.Unknown()));
            conflicts.add(
                new Clarification(
                    question,
                    Clarification.Kind.CONFLICT,
                    said.size() + " different answers on " + said(said.iterator().next())));
          }
        });
    return new LatestAnswers(answers.buildOrThrow(), conflicts.build());
  }

  private static LocalDate said(RecordedAnswer answer) {
    return answer.said().orElse(LocalDate.MIN);
  }

  private static void keepLatest(Map<String, Set<RecordedAnswer>> latest, RecordedAnswer answer) {
    Set<RecordedAnswer> known =
        latest.computeIfAbsent(answer.question(), question -> new LinkedHashSet<>());
    int newer = known.isEmpty() ? 1 : said(answer).compareTo(said(known.iterator().next()));
    if (newer > 0) {
      known.clear();
    }
    if (newer >= 0) {
      known.add(answer);
    }
  }

  private static RecordedAnswer bestSupported(Set<RecordedAnswer> agreeing) {
    return agreeing.stream()
        .min(
            java.util.Comparator.comparing((RecordedAnswer answer) -> !answer.isSupported())
                .thenComparing(RecordedAnswer::toString))
        .orElseThrow();
  }
}
