package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
  private static final Comparator<RecordedAnswer> ORDER =
      Comparator.comparing(RecordedAnswer::question)
          .thenComparing(answer -> answer.said().map(LocalDate::toString).orElse(""))
          .thenComparing(answer -> answer.respondent().orElse(""))
          .thenComparing(RecordedAnswer::toString);

  /**
   * @throws IllegalArgumentException if the State's code is malformed
   */
  public Response {
    checkArgument(
        state.matches("[A-Z]{3}"), "a State's code is three capital letters, was '%s'", state);
    answers = ImmutableList.sortedCopyOf(ORDER, ImmutableSet.copyOf(answers));
  }

  /**
   * Both together, as when two ministries answer parts of one form. Nothing is lost; the order
   * never matters. The later submission decides the status, and the stricter visibility stays.
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
    Response later =
        Comparator.comparing(Response::submitted)
                    .thenComparing(Response::status)
                    .compare(this, other)
                >= 0
            ? this
            : other;
    return new Response(
        state,
        questionnaire,
        version,
        cycle,
        later.status,
        later.submitted,
        respondents(other),
        visibility.compareTo(other.visibility) <= 0 ? visibility : other.visibility,
        ImmutableList.copyOf(Sets.union(stamped(), other.stamped())));
  }

  private Optional<String> respondents(Response other) {
    ImmutableSet<String> names =
        Sets.union(names(respondent), names(other.respondent)).stream()
            .sorted()
            .collect(ImmutableSet.toImmutableSet());
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private static ImmutableSet<String> names(Optional<String> joined) {
    return joined
        .map(text -> ImmutableSet.copyOf(com.google.common.base.Splitter.on("; ").split(text)))
        .orElse(ImmutableSet.of());
  }

  /** The answers, each with its own day, so that merging with a later response loses no date. */
  public ImmutableSet<RecordedAnswer> stamped() {
    return answers.stream()
        .map(answer -> answer.said().isPresent() ? answer : answer.on(submitted))
        .collect(ImmutableSet.toImmutableSet());
  }
}
