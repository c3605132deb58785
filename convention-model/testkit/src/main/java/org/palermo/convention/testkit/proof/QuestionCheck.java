package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

/** Finds questions that are never asked, and questions that wait in a circle. */
final class QuestionCheck {
  private final AnswerSpace space;
  private final Questionnaire questionnaire;
  private final List<RuleFinding> findings = new ArrayList<>();

  private QuestionCheck(AnswerSpace space, Questionnaire questionnaire) {
    this.space = space;
    this.questionnaire = questionnaire;
  }

  static ImmutableList<RuleFinding> of(AnswerSpace space, Questionnaire questionnaire) {
    QuestionCheck check = new QuestionCheck(space, questionnaire);
    check.circles(questionnaire.questions());
    questionnaire.questions().forEach(question -> check.circles(question.columns()));
    questionnaire.questions().forEach(check::reach);
    return ImmutableList.copyOf(check.findings);
  }

  private void reach(Question question) {
    Diagram<Truth> asked = space.asked(question);
    if (asked.values().contains(Truth.TRUE)) {
      return;
    }
    String why =
        asked.values().contains(Truth.UNKNOWN)
            ? "whether it is to be asked is false or stays unknown"
            : "its condition is never true";
    findings.add(
        new RuleFinding(
            Defect.UNREACHABLE,
            questionnaire.instrument(),
            question.id(),
            ImmutableList.of(),
            "whatever is answered, the question is never asked: %s, since it waits for this: %s"
                .formatted(why, question.askedWhen().map(Said::of).orElse("")),
            "mend its condition or those of the questions it looks at, or take the question out"));
  }

  /** Each circle once, from the first of its questions in the form. */
  private void circles(ImmutableList<Question> questions) {
    Map<String, Question> byId = new HashMap<>();
    questions.forEach(question -> byId.put(question.id(), question));
    Set<String> done = new HashSet<>();
    for (Question question : questions) {
      circle(question, byId, new LinkedHashSet<>(), done);
    }
  }

  private void circle(
      Question question, Map<String, Question> byId, Set<String> path, Set<String> done) {
    if (path.contains(question.id())) {
      List<String> circle = new ArrayList<>(path);
      found(circle.subList(circle.indexOf(question.id()), circle.size()));
      return;
    }
    if (!done.add(question.id())) {
      return;
    }
    path.add(question.id());
    question
        .askedWhen()
        .ifPresent(
            condition -> {
              for (String id : lookedAt(condition)) {
                Question next = byId.get(id);
                if (next != null) {
                  circle(next, byId, path, done);
                }
              }
            });
    path.remove(question.id());
  }

  private Set<String> lookedAt(Condition condition) {
    Set<String> ids = new LinkedHashSet<>();
    condition.questions(ids::add);
    scopes(condition, ids);
    return ids;
  }

  private void scopes(Condition condition, Set<String> ids) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> scopes(part, ids));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      space.form().compliance(any.scope()).forEach(question -> ids.add(question.id()));
    }
  }

  private void found(List<String> circle) {
    String first = circle.get(0);
    String round = String.join(" waits for ", circle) + " waits for " + first;
    findings.add(
        new RuleFinding(
            Defect.CIRCLE,
            questionnaire.instrument(),
            first,
            ImmutableList.of(),
            "questions wait for one another in a circle: " + round,
            "let one of them be asked after earlier questions alone"));
  }
}
