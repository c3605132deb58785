package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.json.tree.Nearest;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.VersionHistory;

/**
 * Holds responses against the questionnaires in use and the States that are known, while they are
 * read; answers are held against the version under which they were given. A response of no such
 * State, or to no version that is known, is refused.
 */
final class ResponseCheck {
  /**
   * A questionnaire with the checks of answers to each of its versions.
   *
   * @param history its versions
   * @param answers holds answers against the questions of a version
   */
  record Asked(VersionHistory history, ImmutableSortedMap<SemanticVersion, AnswerCheck> answers) {
    static Asked of(VersionHistory history) {
      return new Asked(
          history,
          Stream.concat(history.earlier().stream(), Stream.of(history.present()))
              .collect(
                  ImmutableSortedMap.toImmutableSortedMap(
                      Comparator.naturalOrder(),
                      Questionnaire::version,
                      form -> new AnswerCheck(form.id(), form.questions()))));
    }

    AnswerCheck under(@Nullable SemanticVersion version) {
      Questionnaire form =
          Optional.ofNullable(version).flatMap(history::under).orElse(history.present());
      return Objects.requireNonNull(answers.get(form.version()));
    }
  }

  private final ImmutableMap<String, Asked> questionnaires;
  private final ImmutableSet<String> states;

  ResponseCheck(Iterable<VersionHistory> histories, Set<String> states) {
    this.questionnaires =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(histories, history -> history.present().id()), Asked::of));
    this.states = ImmutableSet.copyOf(states);
  }

  /** The code of a known State. */
  Optional<String> state(Value value) {
    return value.text().filter(code -> states.contains(code) || isNoState(code, value));
  }

  private boolean isNoState(String code, Value value) {
    value.complain(
        "unknown-state",
        Shown.quoted(code) + " is no State of the register",
        () ->
            Nearest.to(code, states)
                .map(near -> "write three letters of ISO 3166-1; did you mean " + near + "?")
                .orElse("write three letters of ISO 3166-1, such as AFG"));
    return false;
  }

  /** The id of a questionnaire in use. */
  Optional<String> questionnaire(Value value) {
    return value
        .text()
        .filter(id -> questionnaires.containsKey(id) || isNoQuestionnaire(id, value));
  }

  private boolean isNoQuestionnaire(String id, Value value) {
    value.complain(
        "unknown-questionnaire",
        "no plugin brings the questionnaire " + Shown.quoted(id),
        () ->
            Nearest.to(id, questionnaires.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("known are " + String.join(", ", questionnaires.keySet())));
    return false;
  }

  /** A version that is known, or that a known one reads; any, when the id is not known. */
  Optional<SemanticVersion> version(Value value, @Nullable String id) {
    Asked asked = id == null ? null : questionnaires.get(id);
    return value
        .parsed(SemanticVersion::parse)
        .filter(version -> asked == null || isReadable(version, asked.history(), value));
  }

  private static boolean isReadable(SemanticVersion version, VersionHistory history, Value value) {
    boolean readable = history.under(version).isPresent();
    if (!readable) {
      Questionnaire present = history.present();
      value.complain(
          "wrong-version",
          "answers of version "
              + version
              + " can't be read under version "
              + present.version()
              + " of "
              + present.id(),
          history.earlier().isEmpty()
              ? "carry the answers over to version " + present.version() + " first"
              : "name the version under which they were given: "
                  + String.join(", ", versions(history)));
    }
    return readable;
  }

  private static ImmutableList<String> versions(VersionHistory history) {
    return Stream.concat(history.earlier().stream(), Stream.of(history.present()))
        .map(form -> form.version().toString())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The check of answers to that version of a questionnaire, to the present one where the version
   * could not be read; none, when the id is not known.
   */
  Optional<AnswerCheck> answers(@Nullable String id, @Nullable SemanticVersion version) {
    return Optional.ofNullable(id).map(questionnaires::get).map(asked -> asked.under(version));
  }
}
