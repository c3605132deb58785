package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.TreeSet;

/** The questions at which a condition looks, by name or by their scope. */
public final class LookedAt {
  private LookedAt() {}

  /** Their ids, among those of the set only where they are looked at by scope. */
  public static ImmutableSortedSet<String> by(Condition condition, QuestionSet questions) {
    TreeSet<String> seen = new TreeSet<>();
    condition.questions(seen::add);
    scopes(condition, questions, seen);
    return ImmutableSortedSet.copyOf(seen);
  }

  private static void scopes(Condition condition, QuestionSet questions, Set<String> seen) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> scopes(part, questions, seen));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      questions.compliance(any.scope()).stream().map(Question::id).forEach(seen::add);
    }
  }
}
