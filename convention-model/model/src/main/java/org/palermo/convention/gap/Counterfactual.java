package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/**
 * Answers under which a rule would find nothing missing, though it finds a gap now: what a State
 * can check before it contests a finding, and what would have to change for the finding to end.
 *
 * @param instead the options that would be chosen, by question
 */
public record Counterfactual(ImmutableSortedMap<String, ImmutableSortedSet<String>> instead) {
  /**
   * Changes of chosen options under which that rule would find no gap: of one answer where one is
   * enough, else of two; empty where two are not enough, or nothing is found now.
   *
   * <p>An answer is changed to another option; in a multiple choice to one option more or less, to
   * all of them, or to one that stands alone. Questions without options, and options by which a
   * question would not apply, are left alone. In the order of questions and options.
   */
  public static ImmutableList<Counterfactual> of(GapRule rule, AnswerSheet sheet) {
    if (!(rule.judge(sheet) instanceof Verdict.Gap)) {
      return ImmutableList.of();
    }
    List<Change> changes = changes(rule, sheet);
    ImmutableList.Builder<Counterfactual> found = ImmutableList.builder();
    for (Change change : changes) {
      if (isMet(rule, change.in(sheet))) {
        found.add(new Counterfactual(ImmutableSortedMap.of(change.asked.id(), change.options)));
      }
    }
    ImmutableList<Counterfactual> single = found.build();
    return single.isEmpty() ? pairs(rule, sheet, changes) : single;
  }

  private static ImmutableList<Counterfactual> pairs(
      GapRule rule, AnswerSheet sheet, List<Change> changes) {
    ImmutableList.Builder<Counterfactual> found = ImmutableList.builder();
    for (int i = 0; i < changes.size(); i++) {
      Change first = changes.get(i);
      AnswerSheet changed = first.in(sheet);
      for (Change second : changes.subList(i + 1, changes.size())) {
        if (!second.asked.equals(first.asked) && isMet(rule, second.in(changed))) {
          found.add(
              new Counterfactual(
                  ImmutableSortedMap.of(
                      first.asked.id(), first.options, second.asked.id(), second.options)));
        }
      }
    }
    return found.build();
  }

  private static boolean isMet(GapRule rule, AnswerSheet sheet) {
    return rule.judge(sheet) instanceof Verdict.NoGap;
  }

  /** Other options of one question. */
  private record Change(Question asked, ImmutableSortedSet<String> options) {
    AnswerSheet in(AnswerSheet sheet) {
      return sheet.with(
          asked.type() == AnswerType.MULTICHOICE
              ? RecordedAnswer.of(asked.id(), new AnswerState.Answered(new Answer.Options(options)))
              : RecordedAnswer.option(asked.id(), options.first()));
    }
  }

  private static List<Change> changes(GapRule rule, AnswerSheet sheet) {
    TreeSet<String> named = new TreeSet<>();
    named.add(rule.question());
    rule.cases().forEach(gapCase -> gapCase.when().questions(named::add));
    List<Change> changes = new ArrayList<>();
    for (String id : named) {
      sheet
          .questions()
          .question(id)
          .filter(question -> question.type().hasOptions())
          .ifPresent(question -> addChanges(question, sheet, changes));
    }
    return changes;
  }

  private static void addChanges(Question question, AnswerSheet sheet, List<Change> changes) {
    ImmutableSortedSet<String> chosen =
        sheet
            .recorded(question.id())
            .map(RecordedAnswer::state)
            .filter(AnswerState.Answered.class::isInstance)
            .map(state -> ((AnswerState.Answered) state).answer().chosen())
            .orElse(ImmutableSortedSet.of());
    TreeSet<String> all = new TreeSet<>(question.options());
    all.remove(AnswerState.NotApplicable.OPTION);
    boolean several = question.type() == AnswerType.MULTICHOICE;
    for (String option : Sets.difference(all, chosen)) {
      boolean alone = !several || question.exclusive().contains(option);
      changes.add(
          new Change(
              question,
              alone
                  ? ImmutableSortedSet.of(option)
                  : ImmutableSortedSet.<String>naturalOrder()
                      .addAll(Sets.difference(chosen, question.exclusive()))
                      .add(option)
                      .build()));
    }
    if (several && chosen.size() > 1) {
      for (String option : chosen) {
        changes.add(
            new Change(
                question,
                ImmutableSortedSet.copyOf(Sets.difference(chosen, ImmutableSortedSet.of(option)))));
      }
    }
    ImmutableSortedSet<String> together =
        ImmutableSortedSet.copyOf(Sets.difference(all, question.exclusive()));
    if (several && Sets.difference(together, chosen).size() > 1) {
      changes.add(new Change(question, together));
    }
  }

  /** Each question with the options that would be chosen. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, ImmutableSortedSet<String>> change : instead.entrySet()) {
      text.append(text.isEmpty() ? "" : " and ")
          .append(change.getKey())
          .append(" were answered ")
          .append(String.join(", ", change.getValue()));
    }
    return text.toString();
  }
}
