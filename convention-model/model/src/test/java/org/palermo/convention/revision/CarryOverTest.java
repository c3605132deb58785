package org.palermo.convention.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.convention.questionnaire.RecordedAnswer.option;
import static org.palermo.convention.revision.Versions.DAY;
import static org.palermo.convention.revision.Versions.NEW;
import static org.palermo.convention.revision.Versions.REASON;
import static org.palermo.convention.revision.Versions.response;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;

class CarryOverTest {
  private static final Questionnaire SISTER =
      new Questionnaire(
          "uncac",
          new SemanticVersion(1, 0, 0),
          "UNCAC",
          Wording.english("A form"),
          ImmutableList.of(),
          ImmutableList.of(Question.builder("uncac.23.1", "UNCAC", AnswerType.COMPLIANCE).build()),
          ImmutableList.of());

  private static CarryOver carryOver(String from, String to) {
    return new CarryOver(
        "tip-to-uncac",
        "tip",
        NEW.version(),
        "uncac",
        SISTER.version(),
        ImmutableList.of(new CarryOver.Pair(from, to, OptionMap.SAME, ImmutableList.of(), REASON)));
  }

  private static LatestAnswers said(RecordedAnswer... answers) {
    return LatestAnswers.of(List.of(response(2, List.of(answers))), DAY);
  }

  @Test
  void anAnswerIsOfferedWithItsOriginAndNeverCounts() {
    assertThat(carryOver("tip.03.1", "uncac.23.1").propose(said(option("tip.03.1", "no"))))
        .extracting(RecordedAnswer::question, RecordedAnswer::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "uncac.23.1",
                new AnswerState.Unconfirmed(
                    option("uncac.23.1", "no").state(),
                    new Origin("tip", NEW.version(), "tip.03.1", Optional.of(DAY)))));
  }

  @Test
  void silenceOffersNothing() {
    assertThat(
            carryOver("tip.03.1", "uncac.23.1")
                .propose(said(RecordedAnswer.of("tip.03.1", new AnswerState.Declined()))))
        .isEmpty();
  }

  @Test
  void betweenCyclesAStateIsOfferedItsOwnAnswers() {
    assertThat(CarryOver.betweenCycles(NEW).propose(said(option("tip.06.1", "yes"))))
        .singleElement()
        .matches(answer -> answer.question().equals("tip.06.1"))
        .matches(answer -> !answer.state().isSaid());
    assertThat(CarryOverCheck.of(CarryOver.betweenCycles(NEW), NEW, NEW)).isEmpty();
  }

  @Test
  void pairsMustFitBothQuestionnaires() {
    assertThat(CarryOverCheck.of(carryOver("tip.03.1", "uncac.23.1"), NEW, SISTER)).isEmpty();
    assertThat(CarryOverCheck.of(carryOver("tip.03.1", "uncac.23.9"), NEW, SISTER))
        .extracting(Problem::rule)
        .containsExactly("unknown-question");
    assertThat(CarryOverCheck.of(carryOver("tip.06.3", "uncac.23.1"), NEW, SISTER))
        .extracting(Problem::rule)
        .containsExactly("type-differs");
    assertThat(CarryOverCheck.of(carryOver("tip.03.1", "uncac.23.1"), SISTER, NEW))
        .extracting(Problem::rule)
        .containsExactly("carry-over-elsewhere");
  }
}
