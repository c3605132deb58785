package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.spi.ProtocolContent;

/**
 * How much work content makes, counted and not timed: a condition is read part by part, once for
 * each State, so its parts are what a verdict costs.
 */
final class CostBound {
  private CostBound() {}

  /** The parts of a condition, those within a part among them. */
  static long parts(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      return 1 + composite.parts().stream().mapToLong(CostBound::parts).sum();
    }
    return condition instanceof Condition.RowsHold rows ? 1 + parts(rows.where()) : 1;
  }

  /** Rules and questions whose conditions have more parts than that. */
  static ImmutableList<String> conditionsOverlong(ProtocolContent content, long most) {
    return Stream.concat(
            content.rules().stream()
                .flatMap(rule -> overlong("rule " + rule.id(), parts(rule), most)),
            content.questionnaire().questions().stream()
                .flatMap(question -> overlong("question " + question.id(), parts(question), most)))
        .collect(ImmutableList.toImmutableList());
  }

  private static long parts(GapRule rule) {
    return rule.cases().stream().map(GapCase::when).mapToLong(CostBound::parts).sum();
  }

  private static long parts(Question question) {
    return question.askedWhen().map(CostBound::parts).orElse(0L);
  }

  private static Stream<String> overlong(String what, long parts, long most) {
    return parts <= most
        ? Stream.empty()
        : Stream.of(
            "%s: its conditions have %d parts, and %d are allowed; ask one question that tells what"
                    .formatted(what, parts, most)
                + " these parts work out, or make several rules of it");
  }

  /** What the content has more of than {@link ProtocolContent#MOST_RECORDS}. */
  static ImmutableList<String> tooLarge(ProtocolContent content, int workedCases) {
    return Stream.of(
            tooMany("provisions", content.provisions().size()),
            tooMany("questions", content.questionnaire().questions().size()),
            tooMany("rules", content.rules().size()),
            tooMany("worked cases", workedCases))
        .flatMap(faults -> faults)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> tooMany(String what, int number) {
    return number <= ProtocolContent.MOST_RECORDS
        ? Stream.empty()
        : Stream.of(
            "it brings %d %s, and %d are allowed; bring several instruments as several plugins"
                .formatted(number, what, ProtocolContent.MOST_RECORDS));
  }
}
