package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.SettlingQuestions;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;

class SettlingQuestionsProperties {
  private static final int FEW = 4;

  record Judged(GapRule rule, AnswerSheet sheet) {}

  @Property(tries = 120)
  @Label(
      "whatever is answered to them the verdict is settled; and to no fewer questions of the form")
  void theySettleAndNoFewerDo(@ForAll("judged") Judged judged) {
    SettlingQuestions settling = SettlingQuestions.of(judged.rule, judged.sheet);
    Statistics.label("outcome").collect(settling.outcome(), settling.questions().size());
    boolean isSettled = judged.rule.judge(judged.sheet).isSettled();
    assertThat(settling.outcome() == SettlingQuestions.Outcome.SETTLED).isEqualTo(isSettled);
    if (settling.outcome() == SettlingQuestions.Outcome.FOUND) {
      assertThat(settles(judged, settling.questions(), judged.sheet)).isTrue();
      assertThat(settling.questions().size()).isEqualTo(fewest(judged));
    }
    if (settling.outcome() == SettlingQuestions.Outcome.NONE) {
      assertThat(fewest(judged)).isZero();
    }
  }

  /** Of all questions with options that are open on the form; 0 where no few of them settle it. */
  private static int fewest(Judged judged) {
    ImmutableSet<String> open =
        judged.sheet.questions().all().stream()
            .filter(
                question ->
                    question.type().hasOptions() || question.type() == AnswerType.STATISTICS)
            .map(Question::id)
            .filter(id -> judged.sheet.settled(id) == null)
            .collect(ImmutableSet.toImmutableSet());
    for (int size = 1; size <= Math.min(FEW, open.size()); size++) {
      for (Set<String> some : Sets.combinations(open, size)) {
        if (settles(judged, ImmutableList.copyOf(some), judged.sheet)) {
          return size;
        }
      }
    }
    return 0;
  }

  private static boolean settles(Judged judged, List<String> questions, AnswerSheet sheet) {
    if (questions.isEmpty()) {
      return judged.rule.judge(sheet).isSettled();
    }
    Question question = sheet.questions().question(questions.get(0)).orElseThrow();
    return answers(question).stream()
        .allMatch(
            state ->
                settles(
                    judged,
                    questions.subList(1, questions.size()),
                    sheet.with(RecordedAnswer.of(question.id(), state))));
  }

  /** By counting through all ticks, and leaving out what the form does not admit. */
  private static List<AnswerState> answers(Question question) {
    List<AnswerState> states = new ArrayList<>();
    if (question.type() == AnswerType.STATISTICS) {
      states.add(new AnswerState.Answered(new Answer.NoFigures()));
      for (String figure : List.of("0", "0.5", "7")) {
        states.add(
            new AnswerState.Answered(
                new Answer.Figures(
                    ImmutableList.of(new Answer.Figures.Figure("2005", new BigDecimal(figure))))));
      }
      return states;
    }
    if (question.type() != AnswerType.MULTICHOICE) {
      for (String option : question.options()) {
        states.add(
            option.equals(AnswerState.NotApplicable.OPTION)
                ? new AnswerState.NotApplicable(Optional.of("why"))
                : new AnswerState.Answered(new Answer.Option(option), Optional.of("why")));
      }
      return states;
    }
    for (int ticks = 1; ticks < 1 << question.options().size(); ticks++) {
      ImmutableSortedSet.Builder<String> ticked = ImmutableSortedSet.naturalOrder();
      for (int i = 0; i < question.options().size(); i++) {
        if ((ticks >> i & 1) == 1) {
          ticked.add(question.options().asList().get(i));
        }
      }
      Answer answer = new Answer.Options(ticked.build());
      if (question.accepts(answer)) {
        states.add(new AnswerState.Answered(answer));
      }
    }
    return states;
  }

  @Provide
  Arbitrary<Judged> judged() {
    return ContentArbitraries.contents()
        .flatMap(
            content -> {
              QuestionSet questions = QuestionSet.of(ImmutableList.of(content.questionnaire()));
              return AnswerArbitraries.answerSheets(questions)
                  .map(sheet -> new Judged(content.rules().get(0), sheet));
            });
  }
}
