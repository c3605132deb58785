package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeSet;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Settled;

/**
 * A verdict with how it came about.
 *
 * @param rule the rule judged
 * @param verdict what it came to
 * @param steps the cases read, in order, up to the one that decided; empty when the duty does not
 *     apply
 */
public record Judgement(GapRule rule, Verdict verdict, ImmutableList<Step> steps) {
  /**
   * One case read.
   *
   * @param index place of the case in the rule, from 0
   * @param gapCase the case
   * @param truth whether it held
   * @param facts what was said to each question it looks at: the options chosen, or how the
   *     question stands
   */
  public record Step(
      int index, GapCase gapCase, Truth truth, ImmutableSortedMap<String, String> facts) {
    static Step of(int index, GapCase gapCase, Truth truth, AnswerSheet sheet) {
      TreeSet<String> questions = new TreeSet<>();
      gapCase.when().questions(questions::add);
      ImmutableSortedMap.Builder<String, String> facts = ImmutableSortedMap.naturalOrder();
      questions.forEach(question -> facts.put(question, fact(question, sheet)));
      return new Step(index, gapCase, truth, facts.buildOrThrow());
    }

    private static String fact(String question, AnswerSheet sheet) {
      Settled settled = sheet.settled(question);
      if (settled == null) {
        return sheet.state(question).code();
      }
      return settled.chosen().isEmpty() ? "answered" : String.join(", ", settled.chosen());
    }
  }
}
