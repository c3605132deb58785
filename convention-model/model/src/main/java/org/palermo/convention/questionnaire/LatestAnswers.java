package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    Map<String, List<RecordedAnswer>> latest = new TreeMap<>();
    for (Response response : responses) {
      if (response.status().counts() && !response.submitted().isAfter(asOf)) {
        response
            .stampedInOrder()
            .filter(answer -> !said(answer).isAfter(asOf))
            .forEach(answer -> keepLatest(latest, answer));
      }
    }
    ImmutableMap.Builder<String, RecordedAnswer> answers = ImmutableMap.builder();
    ImmutableList.Builder<Clarification> conflicts = ImmutableList.builder();
    latest.forEach(
        (question, said) -> {
          long different = different(said);
          if (different == 1) {
            answers.put(question, joined(said));
          } else {
            boolean isSaid = said.get(0).state().isSaid();
            answers.put(
                question,
                RecordedAnswer.of(
                    question, isSaid ? new AnswerState.Unknown() : new AnswerState.Blank()));
            conflicts.add(
                new Clarification(
                    question,
                    Clarification.Kind.CONFLICT,
                    different + " different answers on " + said(said.get(0))));
          }
        });
    return new LatestAnswers(answers.buildOrThrow(), conflicts.build());
  }

  private static long different(List<RecordedAnswer> said) {
    return said.size() == 1
        ? 1
        : said.stream().map(answer -> comparable(answer.state())).distinct().count();
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

  /** Few answers share a question and a day, so that looking through them beats hashing them. */
  private static void keepLatest(Map<String, List<RecordedAnswer>> latest, RecordedAnswer answer) {
    List<RecordedAnswer> known =
        latest.computeIfAbsent(answer.question(), question -> new ArrayList<>(1));
    int newer = known.isEmpty() ? 1 : NEWER.compare(answer, known.get(0));
    if (newer > 0) {
      known.clear();
    }
    if (newer >= 0 && !known.contains(answer)) {
      known.add(answer);
    }
  }

  /** Of answers that agree the best supported one, as guarded as the most guarded. */
  private static RecordedAnswer joined(List<RecordedAnswer> agreeing) {
    RecordedAnswer best = agreeing.stream().min(BEST_SUPPORTED).orElseThrow();
    for (RecordedAnswer other : agreeing) {
      best = best.asGuardedAs(other.visibility());
    }
    return best;
  }
}
