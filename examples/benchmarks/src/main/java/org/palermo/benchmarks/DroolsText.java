package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;

/**
 * Gap rules in the rule language of Drools: one of its rules for each case, which holds when the
 * case does and no case before it. Two-valued, as {@link CelText} is.
 */
final class DroolsText {
  private final QuestionSet questions;

  DroolsText(QuestionSet questions) {
    this.questions = questions;
  }

  /** A whole rule file. */
  String of(List<GapRule> rules) {
    StringBuilder text =
        new StringBuilder("package org.palermo.benchmarks.rules;\n")
            .append("import ")
            .append(Facts.class.getName())
            .append(";\nimport ")
            .append(GapCounter.class.getName())
            .append(";\n");
    for (GapRule rule : rules) {
      String before = "";
      for (GapCase gapCase : rule.cases()) {
        String holds = of(gapCase.when());
        if (gapCase.severity().isGap()) {
          text.append("rule \"").append(rule.id()).append('#').append(before.length());
          text.append("\" when f: Facts(").append(before).append('(').append(holds).append("))\n");
          text.append(" c: GapCounter()\nthen c.count(); end\n");
        }
        before += "!(" + holds + ") && ";
      }
    }
    return text.toString();
  }

  private String of(Condition condition) {
    if (condition instanceof Condition.In in) {
      return any(in.question(), in.options());
    } else if (condition instanceof Condition.IncludesAny includes) {
      return any(includes.question(), includes.options());
    } else if (condition instanceof Condition.LacksAny lacks) {
      return lacks(lacks.question(), 1, lacks.options());
    } else if (condition instanceof Condition.LacksAll lacks) {
      return lacks(lacks.question(), lacks.options().size(), lacks.options());
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      return lacks(lacks.question(), lacks.count(), lacks.options());
    } else if (condition instanceof Condition.Known known) {
      return "this.known(\"" + known.question() + "\")";
    } else if (condition instanceof Condition.IsZero zero) {
      return any(zero.question(), ImmutableList.of(Facts.ZERO));
    } else if (condition instanceof Condition.HasNoData none) {
      return any(none.question(), ImmutableList.of(Facts.NO_DATA));
    } else if (condition instanceof Condition.Compare compare) {
      return "this.compare(\"" + compare.question() + "\", \"" + compare.bound() + "\") == -1";
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

  private static String any(String question, Collection<String> options) {
    return "this.any(\"" + question + "\", \"" + String.join("|", options) + "\")";
  }

  private static String lacks(String question, int least, Collection<String> options) {
    return "this.lacks(\"" + question + "\", " + least + ", \"" + String.join("|", options) + "\")";
  }

  private static String joined(String operator, Collection<String> parts) {
    return parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(operator));
  }
}
