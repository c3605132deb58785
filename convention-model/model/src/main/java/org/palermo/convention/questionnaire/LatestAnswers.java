package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of one State that count on a date: the latest said to each question, over all its
 * responses.
 *
 * <p>The order of the responses never matters. A blank says nothing: it takes the place of no
 * answer, earlier or of the same day; nor does an answer carried over that waits to be confirmed,
 * which takes the place of blanks alone. Different answers of one day to one question are a
 * conflict: the question counts as unknown, and both stay visible in {@link #conflicts()}.
 *
 * @param byQuestion the answer that counts, by question
 * @param conflicts questions with different answers of one day
 */
public record LatestAnswers(
    ImmutableMap<String, RecordedAnswer> byQuestion, ImmutableList<Clarification> conflicts) {
  private static final Comparator<RecordedAnswer> NEWER =
      Comparator.comparing((RecordedAnswer answer) -> answer.state().isSaid())
          .thenComparing(answer -> answer.state() instanceof AnswerState.Unconfirmed)
          .thenComparing(LatestAnswers::said);
  private static final Comparator<RecordedAnswer> BEST_SUPPORTED =
      Comparator.comparing((RecordedAnswer answer) -> !answer.isSupported())
          .thenComparing(RecordedAnswer::toString);

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
          long different =
              said.stream().map(answer -> comparable(answer.state())).distinct().count();
          if (different == 1) {
            answers.put(question, joined(said));
          } else {
            boolean isSaid = said.iterator().next().state().isSaid();
            answers.put(
                question,
                RecordedAnswer.of(
                    question, isSaid ? new AnswerState.Unknown() : new AnswerState.Blank()));
            conflicts.add(
                new Clarification(
                    question,
                    Clarification.Kind.CONFLICT,
                    different + " different answers on " + said(said.iterator().next())));
          }
        });
    return new LatestAnswers(answers.buildOrThrow(), conflicts.build());
  }

  private static LocalDate said(RecordedAnswer answer) {
    return answer.said().orElse(LocalDate.MIN);
  }

  /**
   * What two answers must share to agree: reasons may differ, what they come to may not; silences
   * are all one, and answers to be confirmed agree as those that they propose.
   */
  private static Object comparable(AnswerState state) {
    if (state instanceof AnswerState.Unconfirmed carried) {
      return comparable(carried.proposed());
    }
    return state.isSaid() ? state.settled().<Object>map(settled -> settled).orElse(state) : "";
  }

  private static void keepLatest(Map<String, Set<RecordedAnswer>> latest, RecordedAnswer answer) {
    Set<RecordedAnswer> known =
        latest.computeIfAbsent(answer.question(), question -> new LinkedHashSet<>());
    int newer = known.isEmpty() ? 1 : NEWER.compare(answer, known.iterator().next());
    if (newer > 0) {
      known.clear();
    }
    if (newer >= 0) {
      known.add(answer);
    }
  }

  /** Of answers that agree the best supported one, as guarded as the most guarded. */
  private static RecordedAnswer joined(Set<RecordedAnswer> agreeing) {
    RecordedAnswer best = agreeing.stream().min(BEST_SUPPORTED).orElseThrow();
    for (RecordedAnswer other : agreeing) {
      best = best.asGuardedAs(other.visibility());
    }
    return best;
  }
}
