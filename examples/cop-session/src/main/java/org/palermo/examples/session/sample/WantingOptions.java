package org.palermo.examples.session.sample;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Set;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Condition;

/**
 * Which options of a question with a single choice speak of something missing, as its rules read
 * them; so made-up answers fit any plugin.
 */
final class WantingOptions {
  private final ImmutableMap<String, Set<String>> byQuestion;

  private WantingOptions(SetMultimap<String, String> byQuestion) {
    this.byQuestion = ImmutableMap.copyOf(Multimaps.asMap(byQuestion));
  }

  static WantingOptions of(RuleBook rules) {
    SetMultimap<String, String> found = LinkedHashMultimap.create();
    for (RuleBook.Entry entry : rules.all()) {
      GapRule rule = entry.rule();
      rule.cases().stream()
          .filter(gapCase -> gapCase.severity().isGap())
          .map(GapCase::when)
          .forEach(when -> collect(when, rule.question(), found));
    }
    return new WantingOptions(found);
  }

  private static void collect(
      Condition condition, String question, SetMultimap<String, String> found) {
    if (condition instanceof Condition.In in && in.question().equals(question)) {
      found.putAll(question, in.options());
    } else if (condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf) {
      ((Condition.Composite) condition).parts().forEach(part -> collect(part, question, found));
    }
  }

  /** The options of that question that make or help to make a gap; empty for most. */
  Set<String> of(String question) {
    return byQuestion.getOrDefault(question, ImmutableSet.of());
  }
}
