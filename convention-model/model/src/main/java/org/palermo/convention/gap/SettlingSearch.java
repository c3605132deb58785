package org.palermo.convention.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.LookedAt;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Tries sets of open questions, the smallest first, each with every answer. A set that settles need
 * not do so when it grows, since conditions can ask whether something is known; so nothing is
 * inferred from one set for another. Not thread-safe.
 */
final class SettlingSearch {
  /** So many verdicts at most: part of a second. */
  private static final int MOST_VERDICTS = 20_000;

  private final GapRule rule;
  private final AnswerSheet sheet;
  private final ImmutableList<Question> open;
  private final Deque<Question> chosen = new ArrayDeque<>();
  private int verdicts;

  SettlingSearch(GapRule rule, AnswerSheet sheet) {
    this.rule = rule;
    this.sheet = sheet;
    Set<String> seen = seen();
    this.open =
        sheet.questions().all().stream()
            .filter(question -> seen.contains(question.id()))
            .filter(PossibleAnswers::areListedFor)
            .filter(question -> sheet.settled(question.id()) == null)
            .collect(toImmutableList());
  }

  SettlingQuestions result() {
    for (int size = 1; size <= open.size(); size++) {
      if (isFound(size, 0)) {
        return new SettlingQuestions(
            SettlingQuestions.Outcome.FOUND,
            chosen.stream().map(Question::id).collect(toImmutableList()));
      }
      if (verdicts > MOST_VERDICTS) {
        return SettlingQuestions.without(SettlingQuestions.Outcome.TOO_MANY);
      }
    }
    return SettlingQuestions.without(SettlingQuestions.Outcome.NONE);
  }

  /** Whether those chosen settle it with so many more, none of them before that place. */
  private boolean isFound(int more, int from) {
    if (more == 0) {
      return isSettled(ImmutableList.copyOf(chosen), sheet);
    }
    for (int i = from; i <= open.size() - more && verdicts <= MOST_VERDICTS; i++) {
      chosen.addLast(open.get(i));
      if (isFound(more - 1, i + 1)) {
        return true;
      }
      chosen.removeLast();
    }
    return false;
  }

  /** Whether the verdict is settled whatever is answered to those questions. */
  private boolean isSettled(ImmutableList<Question> questions, AnswerSheet said) {
    if (questions.isEmpty()) {
      return ++verdicts <= MOST_VERDICTS && rule.judge(said).isSettled();
    }
    for (RecordedAnswer answer : PossibleAnswers.to(questions.get(0))) {
      if (!isSettled(questions.subList(1, questions.size()), said.with(answer))) {
        return false;
      }
    }
    return true;
  }

  /** All questions on which the verdict can rest, those among them for which others wait. */
  private Set<String> seen() {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add(rule.question());
    rule.cases().forEach(read -> next.addAll(LookedAt.by(read.when(), sheet.questions())));
    while (!next.isEmpty()) {
      String id = next.remove();
      if (seen.add(id)) {
        sheet
            .questions()
            .question(id)
            .flatMap(Question::askedWhen)
            .ifPresent(when -> next.addAll(LookedAt.by(when, sheet.questions())));
      }
    }
    return seen;
  }
}
