package org.palermo.convention.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.gap.SampleBook.gap;
import static org.palermo.convention.gap.SampleBook.in;
import static org.palermo.convention.gap.SampleBook.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SampleForm;
import org.palermo.convention.treaty.Strength;

class GapRuleTest {
  private final GapRule onC1 =
      rule(
          "f.c1",
          "UNTOC 5(1)",
          List.of(),
          gap(in("f.c1", "no"), Severity.CRITICAL, GapKind.LAW, "LEGAL"),
          gap(in("f.c2", "no"), Severity.MINOR, GapKind.PRACTICE, "TRAINING"),
          gap(in("f.c1", "yes_in_part"), Severity.INFO, GapKind.LAW, "LEGAL"));

  private static AnswerSheet sheet(String c1, String c2) {
    AnswerSheet sheet = SampleForm.sheet();
    sheet = c1.isEmpty() ? sheet : sheet.with(RecordedAnswer.option("f.c1", c1));
    return c2.isEmpty() ? sheet : sheet.with(RecordedAnswer.option("f.c2", c2));
  }

  @ParameterizedTest
  @CsvSource({
    "no, '', gap critical",
    "yes, no, gap minor",
    "yes_in_part, no, gap minor",
    "yes_in_part, yes, remark",
    "yes, yes, nothing",
    "'', '', open critical to info",
    "'', no, open critical to minor",
    "yes, '', open minor to info",
  })
  void theFirstCaseThatIsTrueDecidesAndAnOpenOneBeforeItKeepsTheVerdictOpen(
      String c1, String c2, String expected) {
    assertThat(said(onC1.judge(sheet(c1, c2)))).isEqualTo(expected);
  }

  private static String said(Verdict verdict) {
    if (verdict instanceof Verdict.Gap found) {
      return "gap " + found.found().severity().code();
    } else if (verdict instanceof Verdict.NoGap none) {
      return none.remarks().isEmpty() ? "nothing" : "remark";
    } else if (verdict instanceof Verdict.Undetermined open) {
      return "open " + open.worst().code() + " to " + open.best().code();
    }
    return "not applicable";
  }

  @Test
  void anOpenVerdictNamesTheQuestionsThatWouldSettleIt() {
    Verdict verdict = onC1.judge(sheet("", "yes"));
    assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
    assertThat(((Verdict.Undetermined) verdict).open()).containsExactly("f.c1");
  }

  @Test
  void aQuestionThatWaitsIsReplacedByTheOneItWaitsFor() {
    GapRule waiting =
        rule(
            "f.w",
            "UNTOC 5(1)",
            List.of(),
            gap(in("f.w", "no"), Severity.MAJOR, GapKind.LAW, "LEGAL"));
    Verdict verdict = waiting.judge(SampleForm.sheet(RecordedAnswer.option("f.w", "no")));
    assertThat(((Verdict.Undetermined) verdict).open()).containsExactly("f.c1");
  }

  @Test
  void aDutyWhoseQuestionIsNotAskedDoesNotApply() {
    GapRule waiting =
        rule(
            "f.w",
            "UNTOC 5(1)",
            List.of(),
            gap(in("f.w", "no"), Severity.MAJOR, GapKind.LAW, "LEGAL"));
    assertThat(waiting.judge(sheet("no", ""))).isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  void notApplicableCountsOnlyWithItsReason() {
    GapRule rule = SampleBook.RULES.get(1);
    AnswerSheet without =
        AnswerSheet.of(
            SampleBook.BOOK.questions(),
            SampleBook.latest(
                    RecordedAnswer.of(
                        "untoc.05.1", new AnswerState.NotApplicable(Optional.empty())))
                .byQuestion(),
            org.palermo.convention.questionnaire.Standing.NONE);
    assertThat(rule.judge(without).isSettled()).isFalse();
    assertThat(
            rule.judge(
                without.with(
                    RecordedAnswer.of(
                        "untoc.05.1", new AnswerState.NotApplicable(Optional.of("no such law"))))))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  void anExplanationTellsWhatWasReadAndStopsWhereItWasDecided() {
    Judgement judgement = onC1.explain(sheet("yes", "no"));
    assertThat(judgement.steps())
        .extracting(Judgement.Step::truth)
        .containsExactly(Truth.FALSE, Truth.TRUE);
    assertThat(judgement.steps().get(1).facts()).isEqualTo(ImmutableSortedMap.of("f.c2", "no"));
  }

  @Test
  void refusesARuleWithoutCasesAndACaseWithoutHelp() {
    assertThatThrownBy(() -> rule("f.c1", "UNTOC 5(1)", List.of()))
        .hasMessage("rule f.c1 has no case");
    assertThatThrownBy(() -> gap(in("f.c1", "no"), Severity.MINOR, GapKind.LAW))
        .hasMessage("a gap case names at least one kind of assistance that fits");
  }

  @ParameterizedTest
  @CsvSource({
    "MANDATORY, CRITICAL",
    "MANDATORY_SUBJECT_TO_DOMESTIC_LAW, CRITICAL",
    "MANDATORY_TO_ENDEAVOUR, MODERATE",
    "MANDATORY_TO_CONSIDER, MINOR",
    "OPTIONAL, INFO",
  })
  void strengthSetsTheHighestSeverity(Strength strength, Severity ceiling) {
    assertThat(Severity.ceiling(strength)).isEqualTo(ceiling);
  }

  @Test
  void aBookTellsWhatItsRulesRestOn() {
    RuleBook.Entry extradition = SampleBook.BOOK.rule("untoc.16.1").orElseThrow();
    assertThat(extradition.strength()).contains(Strength.MANDATORY);
    assertThat(extradition.instruments()).containsExactly("TIP", "UNTOC");
    assertThat(SampleBook.BOOK.rule("tip.07.1").orElseThrow().outsideCompetence()).isTrue();
    assertThat(SampleBook.BOOK.touchedBy("untoc.05.1"))
        .extracting(entry -> entry.rule().id())
        .containsExactly("untoc.05.1", "untoc.05.2");
    assertThatThrownBy(
            () ->
                SampleBook.book(
                    List.of(SampleBook.TREATY_FORM),
                    ImmutableList.of(SampleBook.RULES.get(0), SampleBook.RULES.get(0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
