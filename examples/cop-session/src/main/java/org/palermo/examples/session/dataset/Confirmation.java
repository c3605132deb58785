package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Set;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;

/**
 * A State's confirmation of answers that were offered to it.
 *
 * @param questions the questions whose answers it confirms
 * @param day the day on which it does so
 */
public record Confirmation(ImmutableSet<String> questions, LocalDate day) {
  /** The questions of a response to which an answer waits to be confirmed. */
  public static ImmutableSet<String> waiting(Response response) {
    return response.answers().stream()
        .filter(Confirmation::waits)
        .map(RecordedAnswer::question)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean waits(RecordedAnswer answer) {
    return answer.state() instanceof AnswerState.Unconfirmed;
  }

  /**
   * Everything for which a response can't be confirmed so. A problem's place is the question, or
   * empty for the response as a whole.
   *
   * @param file the document, as problems shall name it
   */
  public ImmutableList<Problem> problems(String file, Response response) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<String> waiting = waiting(response);
    if (waiting.isEmpty()) {
      problems.add(
          new Problem(
              file,
              "",
              "nothing-waits",
              "no answer waits to be confirmed",
              "give the file that 'questionnaire carry' wrote"));
    }
    if (response.status() == ResponseStatus.DRAFT && day.isBefore(response.submitted())) {
      problems.add(tooEarly(file, "", "the offer", response.submitted()));
    }
    questions.stream()
        .filter(question -> !waiting.contains(question))
        .map(question -> notWaiting(file, question, response))
        .forEach(problems::add);
    response.answers().stream()
        .filter(this::isMeant)
        .forEach(
            answer ->
                ((AnswerState.Unconfirmed) answer.state())
                    .origin()
                    .said()
                    .filter(day::isBefore)
                    .ifPresent(
                        said ->
                            problems.add(
                                tooEarly(file, answer.question(), "the answer offered", said))));
    Multimaps.index(
            response.answers().stream().filter(this::isMeant).toList(), RecordedAnswer::question)
        .asMap()
        .forEach(
            (question, answers) -> {
              if (answers.size() > 1) {
                problems.add(
                    new Problem(
                        file,
                        question,
                        "waits-twice",
                        answers.size() + " answers to it wait to be confirmed",
                        "leave in the file the one that the State confirms"));
              }
            });
    return problems.build();
  }

  private static Problem notWaiting(String file, String question, Response response) {
    boolean isThere =
        response.answers().stream().anyMatch(answer -> answer.question().equals(question));
    return isThere
        ? new Problem(
            file,
            question,
            "nothing-waits",
            "its answer does not wait to be confirmed",
            "leave it out of --questions")
        : new Problem(
            file,
            question,
            "unknown-question",
            "the file holds no answer to it",
            "name questions whose answers wait in the file, or leave it out of --questions");
  }

  private Problem tooEarly(String file, String place, String what, LocalDate from) {
    return new Problem(
        file,
        place,
        "confirmed-too-early",
        day + " is before the day of " + what + ", " + from,
        "give the day on which the State confirmed with --on");
  }

  private boolean isMeant(RecordedAnswer answer) {
    return waits(answer) && questions.contains(answer.question());
  }

  /**
   * The response with those answers as ordinary ones, said on the day; the others wait on. A draft
   * is handed in by it, on that day.
   *
   * @throws IllegalArgumentException if there is a problem
   */
  public Response of(Response response) {
    ImmutableList<Problem> problems = problems("the response", response);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    boolean isDraft = response.status() == ResponseStatus.DRAFT;
    return new Response(
        response.state(),
        response.questionnaire(),
        response.version(),
        response.cycle(),
        isDraft ? ResponseStatus.SUBMITTED : response.status(),
        isDraft ? day : response.submitted(),
        response.respondent(),
        response.visibility(),
        response.answers().stream()
            .map(answer -> isMeant(answer) ? answer.confirmed(day) : answer)
            .collect(ImmutableList.toImmutableList()));
  }
}
