package org.palermo.convention.gap;

import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.LookedAt;
import org.palermo.convention.questionnaire.Question;

/**
 * Finds the unsettled questions on which open cases rest; a question that waits is replaced by
 * those it waits for.
 */
final class OpenQuestions {
  private final AnswerSheet sheet;
  private final ImmutableSortedSet.Builder<String> open = ImmutableSortedSet.naturalOrder();
  private final Set<String> seen = new HashSet<>();

  private OpenQuestions(AnswerSheet sheet) {
    this.sheet = sheet;
  }

  static ImmutableSortedSet<String> of(
      String question, Iterable<GapCase> cases, AnswerSheet sheet) {
    OpenQuestions found = new OpenQuestions(sheet);
    found.visit(question);
    cases.forEach(gapCase -> found.condition(gapCase.when()));
    return found.open.build();
  }

  private void condition(Condition condition) {
    LookedAt.by(condition, sheet.questions()).forEach(this::visit);
  }

  private void visit(String id) {
    if (!seen.add(id) || sheet.settled(id) != null) {
      return;
    }
    Truth asked = sheet.asked(id);
    if (asked == Truth.TRUE) {
      open.add(id);
    } else if (asked == Truth.UNKNOWN) {
      sheet.questions().question(id).flatMap(Question::askedWhen).ifPresent(this::condition);
    }
  }
}
