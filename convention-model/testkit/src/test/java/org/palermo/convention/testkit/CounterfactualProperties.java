package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.palermo.convention.gap.Counterfactual;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.spi.ProtocolContent;

class CounterfactualProperties {
  record Judged(GapRule rule, AnswerSheet sheet) {}

  @Property(tries = 300)
  @Label("answered so, the rule finds nothing missing; and no part of the change would be enough")
  void theChangeIsEnoughAndNoPartOfIt(@ForAll("judged") Judged judged) {
    boolean isGap = judged.rule.judge(judged.sheet) instanceof Verdict.Gap;
    ImmutableList<Counterfactual> found = Counterfactual.of(judged.rule, judged.sheet);
    Statistics.label("changes").collect(isGap ? found.isEmpty() ? "none" : "some" : "no gap");
    if (!isGap) {
      assertThat(found).isEmpty();
    }
    for (Counterfactual counterfactual : found) {
      List<Map.Entry<String, ImmutableSortedSet<String>>> changes =
          counterfactual.instead().entrySet().asList();
      AnswerSheet all = judged.sheet;
      for (Map.Entry<String, ImmutableSortedSet<String>> change : changes) {
        AnswerSheet one = with(judged.sheet, change);
        all = with(all, change);
        if (changes.size() > 1) {
          assertThat(judged.rule.judge(one)).isNotInstanceOf(Verdict.NoGap.class);
        }
      }
      assertThat(judged.rule.judge(all)).isInstanceOf(Verdict.NoGap.class);
    }
  }

  private static AnswerSheet with(
      AnswerSheet sheet, Map.Entry<String, ImmutableSortedSet<String>> change) {
    AnswerType type = sheet.questions().question(change.getKey()).orElseThrow().type();
    return sheet.with(
        RecordedAnswer.of(
            change.getKey(),
            new AnswerState.Answered(
                type == AnswerType.MULTICHOICE
                    ? new Answer.Options(change.getValue())
                    : new Answer.Option(change.getValue().first()))));
  }

  @Provide
  Arbitrary<Judged> judged() {
    return ContentArbitraries.contents()
        .flatMap(
            content -> {
              QuestionSet questions = QuestionSet.of(ImmutableList.of(content.questionnaire()));
              return AnswerArbitraries.answerSheets(questions)
                  .map(sheet -> new Judged(first(content), sheet));
            });
  }

  private static GapRule first(ProtocolContent content) {
    return content.rules().get(0);
  }
}
