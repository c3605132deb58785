package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * The questions of several questionnaires, found by id and by scope; the order in which plugins
 * come never matters.
 */
public final class QuestionSet {
  private final ImmutableSortedMap<String, Questionnaire> questionnaires;
  private final ImmutableMap<String, Question> byId;
  private final Places places;
  private final ImmutableListMultimap<Scope, Question> compliance;

  private QuestionSet(
      ImmutableSortedMap<String, Questionnaire> questionnaires,
      ImmutableMap<String, Question> byId,
      ImmutableListMultimap<Scope, Question> compliance) {
    this.questionnaires = questionnaires;
    this.byId = byId;
    this.places = Places.of(byId.values().asList());
    this.compliance = compliance;
  }

  /**
   * The questions of those questionnaires.
   *
   * @throws IllegalArgumentException if two questionnaires have one id, or two questions
   */
  public static QuestionSet of(Iterable<Questionnaire> questionnaires) {
    ImmutableSortedMap.Builder<String, Questionnaire> sorted = ImmutableSortedMap.naturalOrder();
    questionnaires.forEach(questionnaire -> sorted.put(questionnaire.id(), questionnaire));
    ImmutableSortedMap<String, Questionnaire> byName = sorted.buildOrThrow();
    ImmutableMap.Builder<String, Question> byId = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Scope, Question> compliance = ImmutableListMultimap.builder();
    for (Questionnaire questionnaire : byName.values()) {
      for (Question question : questionnaire.questions()) {
        byId.put(question.id(), question);
        if (question.type() == AnswerType.COMPLIANCE) {
          compliance.put(new Scope(question.instrument(), Optional.empty()), question);
          question
              .cluster()
              .ifPresent(
                  code ->
                      compliance.put(
                          new Scope(question.instrument(), Optional.of(code)), question));
        }
      }
    }
    return new QuestionSet(byName, byId.buildOrThrow(), compliance.build());
  }

  /** The questionnaires, by id. */
  public ImmutableList<Questionnaire> questionnaires() {
    return questionnaires.values().asList();
  }

  /** The questionnaire of that id. */
  public Optional<Questionnaire> questionnaire(String id) {
    return Optional.ofNullable(questionnaires.get(id));
  }

  /** All questions: by questionnaire, then in the order in which they are put. */
  public ImmutableList<Question> all() {
    return byId.values().asList();
  }

  /** Where each of {@link #all()} stands. */
  Places places() {
    return places;
  }

  /** The question of that id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The compliance questions of a scope, in order; empty for a scope that is not known. */
  public ImmutableList<Question> compliance(Scope scope) {
    return compliance.get(scope);
  }
}
