package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palermo.convention.Visibility;

/**
 * What a State answered to one questionnaire in one cycle. It may be partial. A question may hold
 * several answers: late ones supersede earlier ones, and different ones of one day are a conflict,
 * which is kept.
 *
 * @param state code of the State
 * @param questionnaire id of the questionnaire
 * @param version version under which the answers were given
 * @param cycle reporting cycle
 * @param status how far it has come
 * @param submitted day on which it was handed in
 * @param respondent role or body that answered; empty for the State as a whole
 * @param visibility who may see it
 * @param answers by question, then by day
 */
public record Response(
    String state,
    String questionnaire,
    SemanticVersion version,
    String cycle,
    ResponseStatus status,
    LocalDate submitted,
    Optional<String> respondent,
    Visibility visibility,
    ImmutableList<RecordedAnswer> answers) {
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
  private static final Comparator<RecordedAnswer> ORDER =
      Comparator.comparing(RecordedAnswer::question)
          .thenComparing(answer -> answer.said().map(LocalDate::toString).orElse(""))
          .thenComparing(answer -> answer.respondent().orElse(""))
          .thenComparing(RecordedAnswer::toString);

  private static final Comparator<Response> LATEST =
      Comparator.comparing(Response::submitted).thenComparing(Response::status);

  /**
   * @throws IllegalArgumentException if the State's code is malformed
   */
  public Response {
    checkArgument(
        STATE.matcher(state).matches(), "a State's code is three capital letters, was '%s'", state);
    answers = ImmutableList.sortedCopyOf(ORDER, ImmutableSet.copyOf(answers));
  }

  /**
   * Both together, as when two ministries answer parts of one form. Nothing is lost, each answer
   * keeping its day and the body that said it; the order never matters. The later submission
   * decides the status, the stricter visibility stays, and the whole is the State's where two
   * bodies answer.
   *
   * @throws IllegalArgumentException if they are not the same State's to the same questionnaire,
   *     version and cycle
   */
  public Response merge(Response other) {
    checkArgument(
        state.equals(other.state)
            && questionnaire.equals(other.questionnaire)
            && version.equals(other.version)
            && cycle.equals(other.cycle),
        "only parts of one response can be merged");
    Response later = LATEST.compare(this, other) >= 0 ? this : other;
    return new Response(
        state,
        questionnaire,
        version,
        cycle,
        later.status,
        later.submitted,
        respondent.equals(other.respondent) ? respondent : Optional.empty(),
        visibility.compareTo(other.visibility) <= 0 ? visibility : other.visibility,
        ImmutableList.copyOf(Sets.union(stamped(), other.stamped())));
  }

  /**
   * The answers, each with its own day and the body that said it, so that merging with another
   * response loses neither.
   */
  public ImmutableSet<RecordedAnswer> stamped() {
    return stampedInOrder().collect(ImmutableSet.toImmutableSet());
  }

  /** The same, an answer that was given twice being there twice. */
  Stream<RecordedAnswer> stampedInOrder() {
    Optional<LocalDate> day = Optional.of(submitted);
    return answers.stream().map(answer -> answer.stamped(day, respondent));
  }

  /** The same response with those answers, under another version of the questionnaire. */
  public Response under(SemanticVersion other, ImmutableList<RecordedAnswer> carried) {
    return new Response(
        state, questionnaire, other, cycle, status, submitted, respondent, visibility, carried);
  }
}
