package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Problem;

/**
 * Finds every fault of a questionnaire that its parts alone cannot show; each problem's place is
 * the question's id.
 */
public final class QuestionnaireCheck {
  private final Questionnaire questionnaire;
  private final Map<String, Question> earlier = new HashMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private QuestionnaireCheck(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Every fault, in the order of the questions; empty when there is none. */
  public static ImmutableList<Problem> of(Questionnaire questionnaire) {
    QuestionnaireCheck check = new QuestionnaireCheck(questionnaire);
    int order = Integer.MIN_VALUE;
    for (Question question : questionnaire.questions()) {
      if (question.order() == order) {
        check.complain(
            question,
            "order-twice",
            "order " + order + " is used twice",
            "give each question an order of its own");
      }
      order = question.order();
      question.askedWhen().ifPresent(condition -> check.condition(question, condition));
      check.columns(question);
      check.earlier.put(question.id(), question);
    }
    return check.problems.build();
  }

  private void condition(Question question, Condition condition) {
    condition.questions(
        id -> {
          if (!earlier.containsKey(id)) {
            complain(
                question,
                "asked-when-looks-ahead",
                "askedWhen looks at "
                    + id
                    + ", which is not an earlier question of this questionnaire",
                "ask after an earlier question, or move this one down");
          }
        });
    scopes(question, condition);
    unknownOptions(question, condition, earlier::get);
  }

  /** A column may wait for earlier columns of its own row, and for nothing else. */
  private void columns(Question question) {
    Map<String, Question> before = new HashMap<>();
    for (Question column : question.columns()) {
      column
          .askedWhen()
          .ifPresent(
              condition -> {
                condition.questions(
                    id -> {
                      if (!before.containsKey(id)) {
                        complain(
                            column,
                            "asked-when-looks-ahead",
                            "askedWhen looks at " + id + ", which is not an earlier column",
                            "ask after an earlier column of " + question.id());
                      }
                    });
                unknownOptions(column, condition, before::get);
              });
      before.put(column.id(), column);
    }
  }

  private void unknownOptions(
      Question question, Condition condition, Function<String, @Nullable Question> lookup) {
    ConditionCheck.options(condition, lookup)
        .forEach(
            fault ->
                complain(
                    question, "option-unknown", fault, "name options that the question offers"));
  }

  private void scopes(Question question, Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> scopes(question, part));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      boolean ahead =
          questionnaire.questions().stream()
              .anyMatch(
                  other ->
                      other.type() == AnswerType.COMPLIANCE
                          && other.order() >= question.order()
                          && any.scope().holds(other));
      if (ahead || !any.scope().instrument().equals(questionnaire.instrument())) {
        complain(
            question,
            "scope-looks-ahead",
            "askedWhen looks at scope "
                + any.scope()
                + ", which is not wholly earlier in this questionnaire",
            "put the question after its scope");
      }
    }
  }

  private void complain(Question question, String rule, String message, String fix) {
    problems.add(new Problem(questionnaire.id(), question.id(), rule, message, fix));
  }
}
