package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.stream.Collectors;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;

/**
 * A condition in the Common Expression Language, with one variable for each question: the list of
 * options chosen. Two-valued: a question without an answer is an empty list, and reads as false.
 */
final class CelText {
  private final QuestionSet questions;

  CelText(QuestionSet questions) {
    this.questions = questions;
  }

  /** The expression; every operator that the shipped rules use has its counterpart. */
  String of(Condition condition) {
    if (condition instanceof Condition.In in) {
      return any(in.question(), in.options());
    } else if (condition instanceof Condition.IncludesAny includes) {
      return any(includes.question(), includes.options());
    } else if (condition instanceof Condition.LacksAny lacks) {
      return lacking(lacks.question(), 1, lacks.options());
    } else if (condition instanceof Condition.LacksAll lacks) {
      return lacking(lacks.question(), lacks.options().size(), lacks.options());
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      return lacking(lacks.question(), lacks.count(), lacks.options());
    } else if (condition instanceof Condition.Known known) {
      return given(known.question());
    } else if (condition instanceof Condition.IsZero zero) {
      return any(zero.question(), ImmutableSortedSet.of(Facts.ZERO));
    } else if (condition instanceof Condition.HasNoData none) {
      return any(none.question(), ImmutableSortedSet.of(Facts.NO_DATA));
    } else if (condition instanceof Condition.Compare compare) {
      return given(compare.question())
          + " && int("
          + entry(compare.question())
          + "[0]) "
          + sign(compare)
          + " "
          + compare.bound().toPlainString();
    } else if (condition instanceof Condition.AnyAnswerIn scope) {
      return joined(
          " || ",
          questions.compliance(scope.scope()).stream()
              .map(Question::id)
              .map(id -> any(id, scope.options()))
              .toList());
    } else if (condition instanceof Condition.AllOf all) {
      return joined(" && ", all.parts().stream().map(this::of).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return joined(" || ", any.parts().stream().map(this::of).toList());
    } else if (condition instanceof Condition.Not not) {
      return "!(" + of(not.part()) + ")";
    }
    throw new IllegalArgumentException("no counterpart for " + condition);
  }

  private static String sign(Condition.Compare compare) {
    return switch (compare.comparison()) {
      case BELOW -> "<";
      case AT_MOST -> "<=";
      case EQUAL_TO -> "==";
      case AT_LEAST -> ">=";
      case ABOVE -> ">";
    };
  }

  private static String any(String question, Collection<String> options) {
    return given(question)
        + " && ("
        + options.stream()
            .map(option -> "'" + option + "' in " + entry(question))
            .collect(Collectors.joining(" || "))
        + ")";
  }

  private static String lacking(String question, int least, ImmutableSortedSet<String> options) {
    String count =
        options.stream()
            .map(option -> "('" + option + "' in " + entry(question) + " ? 0 : 1)")
            .collect(Collectors.joining(" + "));
    return given(question) + " && (" + count + ") >= " + least;
  }

  private static String given(String question) {
    return "size(" + entry(question) + ") > 0";
  }

  private static String entry(String question) {
    return variable(question);
  }

  /** The name of a question's variable. */
  static String variable(String question) {
    return "q_" + question.replace('.', '_');
  }

  private static String joined(String operator, Collection<String> parts) {
    return ImmutableList.copyOf(parts).stream()
        .map(part -> "(" + part + ")")
        .collect(Collectors.joining(operator));
  }
}
