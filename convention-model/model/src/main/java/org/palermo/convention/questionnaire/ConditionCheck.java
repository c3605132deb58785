package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a condition asks of questions that cannot give it: options not offered, kinds that do
 * not fit.
 */
public final class ConditionCheck {
  private ConditionCheck() {}

  /**
   * The faults in words, in the order met; questions that the look-up does not know are passed
   * over.
   *
   * @param condition the condition to check
   * @param lookup the question of an id, or null
   */
  public static ImmutableList<String> options(
      Condition condition, Function<String, @Nullable Question> lookup) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    walk(condition, lookup, faults);
    return faults.build();
  }

  private static void walk(
      Condition condition,
      Function<String, @Nullable Question> lookup,
      ImmutableList.Builder<String> faults) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> walk(part, lookup, faults));
    } else if (condition instanceof Condition.In in) {
      check(in.question(), in.options(), SINGLE, lookup, faults);
    } else if (condition instanceof Condition.IncludesAny includes) {
      check(includes.question(), includes.options(), MULTIPLE, lookup, faults);
    } else if (condition instanceof Condition.LacksAny lacks) {
      check(lacks.question(), lacks.options(), MULTIPLE, lookup, faults);
    } else if (condition instanceof Condition.LacksAll lacks) {
      check(lacks.question(), lacks.options(), MULTIPLE, lookup, faults);
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      check(lacks.question(), lacks.options(), MULTIPLE, lookup, faults);
    } else if (condition instanceof Condition.IsZero zero) {
      check(zero.question(), ImmutableSet.of(), STATISTICS, lookup, faults);
    } else if (condition instanceof Condition.HasNoData none) {
      check(none.question(), ImmutableSet.of(), STATISTICS, lookup, faults);
    } else if (condition instanceof Condition.Compare compare) {
      check(
          compare.question(),
          ImmutableSet.of(),
          ImmutableSet.of(AnswerType.NUMBER),
          lookup,
          faults);
    } else if (condition instanceof Condition.When when) {
      check(when.question(), ImmutableSet.of(), ImmutableSet.of(AnswerType.DATE), lookup, faults);
    } else if (condition instanceof Condition.RowsHold rows) {
      check(rows.question(), ImmutableSet.of(), ImmutableSet.of(AnswerType.ROWS), lookup, faults);
      Question question = lookup.apply(rows.question());
      if (question != null) {
        columns(question, rows.where(), faults);
      }
    }
  }

  /** What is asked of rows can look at their columns alone. */
  private static void columns(
      Question question, Condition where, ImmutableList.Builder<String> faults) {
    Map<String, Question> columns = new HashMap<>();
    question.columns().forEach(column -> columns.put(column.id(), column));
    where.questions(
        id -> {
          if (!columns.containsKey(id)) {
            faults.add(id + " is no column of " + question.id());
          }
        });
    walk(where, columns::get, faults);
  }

  private static final ImmutableSet<AnswerType> SINGLE =
      ImmutableSet.of(AnswerType.COMPLIANCE, AnswerType.BOOLEAN, AnswerType.CHOICE);
  private static final ImmutableSet<AnswerType> MULTIPLE = ImmutableSet.of(AnswerType.MULTICHOICE);
  private static final ImmutableSet<AnswerType> STATISTICS = ImmutableSet.of(AnswerType.STATISTICS);

  private static void check(
      String id,
      Set<String> options,
      Set<AnswerType> fitting,
      Function<String, @Nullable Question> lookup,
      ImmutableList.Builder<String> faults) {
    Question question = lookup.apply(id);
    if (question == null) {
      return;
    }
    if (!fitting.contains(question.type())) {
      faults.add(
          id + " is of type " + question.type().code() + ", which the condition does not fit");
    }
    for (String option : options) {
      if (!question.options().contains(option)) {
        faults.add(id + " has no option " + option);
      }
    }
  }
}
