package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.ProtocolContent;

/**
 * How much work content makes, counted and not timed: conditions are read part by part for each
 * State, those of a rule for its verdict, that of a question once for the whole form.
 *
 * @param questions those that a look at a scope goes through
 */
record CostBound(QuestionSet questions) {
  /** Rules and questions whose conditions have more parts than that. */
  static ImmutableList<String> conditionsOverlong(ProtocolContent content, long most) {
    CostBound bound = new CostBound(QuestionSet.of(ImmutableList.of(content.questionnaire())));
    return Stream.concat(
            content.rules().stream()
                .flatMap(rule -> overlong("rule " + rule.id(), bound.parts(rule), most)),
            content.questionnaire().questions().stream()
                .flatMap(asked -> overlong("question " + asked.id(), bound.parts(asked), most)))
        .collect(ImmutableList.toImmutableList());
  }

  private long parts(GapRule rule) {
    return rule.cases().stream().map(GapCase::when).mapToLong(this::parts).sum();
  }

  private long parts(Question question) {
    return question.askedWhen().map(this::parts).orElse(0L);
  }

  /** The parts of a condition, those within a part among them, and each question of a scope. */
  private long parts(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      return 1 + composite.parts().stream().mapToLong(this::parts).sum();
    } else if (condition instanceof Condition.RowsHold rows) {
      return 1 + parts(rows.where());
    }
    return condition instanceof Condition.AnyAnswerIn any
        ? 1 + questions.compliance(any.scope()).size()
        : 1;
  }

  private static Stream<String> overlong(String what, long parts, long most) {
    return parts <= most
        ? Stream.empty()
        : Stream.of(
            "%s: its conditions have %d parts, and %d are allowed; ask one question that tells what"
                    .formatted(what, parts, most)
                + " these parts work out, or make several rules of it");
  }
}
