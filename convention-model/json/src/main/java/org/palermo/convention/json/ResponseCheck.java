package org.palermo.convention.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.json.tree.Nearest;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * Holds responses against the questionnaires in use and the States that are known, while they are
 * read. A response of no such State, or to no questionnaire that it can be read under, is refused.
 */
final class ResponseCheck {
  /**
   * A questionnaire with the check of answers to it.
   *
   * @param questionnaire the questionnaire
   * @param answers holds answers against its questions
   */
  record Asked(Questionnaire questionnaire, AnswerCheck answers) {
    static Asked of(Questionnaire questionnaire) {
      return new Asked(
          questionnaire, new AnswerCheck(questionnaire.id(), questionnaire.questions()));
    }
  }

  private final ImmutableMap<String, Asked> questionnaires;
  private final ImmutableSet<String> states;

  ResponseCheck(QuestionSet questions, Set<String> states) {
    this.questionnaires =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(questions.questionnaires(), Questionnaire::id), Asked::of));
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

  /** A version whose answers can be read under the present one; any, when the id is not known. */
  Optional<SemanticVersion> version(Value value, @Nullable String id) {
    Asked asked = id == null ? null : questionnaires.get(id);
    return value
        .parsed(SemanticVersion::parse)
        .filter(version -> asked == null || isReadable(version, asked.questionnaire(), value));
  }

  private static boolean isReadable(SemanticVersion version, Questionnaire present, Value value) {
    boolean readable = present.version().reads(version);
    if (!readable) {
      value.complain(
          "wrong-version",
          "answers of version "
              + version
              + " can't be read under version "
              + present.version()
              + " of "
              + present.id(),
          "carry the answers over to version " + present.version() + " first");
    }
    return readable;
  }

  /** The check of answers to a questionnaire; none, when the id is not known. */
  Optional<AnswerCheck> answers(@Nullable String id) {
    return Optional.ofNullable(id).map(questionnaires::get).map(Asked::answers);
  }
}
