package org.palermo.convention.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SampleForm;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Instrument;

class GapAnalysisProperties {
  private static final LocalDate NOW = LocalDate.of(2015, 1, 1);

  @Provide
  Arbitrary<State> states() {
    return StateValues.states();
  }

  @Provide
  Arbitrary<ImmutableList<RecordedAnswer>> answers() {
    return SampleBook.answers();
  }

  private static LatestAnswers latest(Iterable<RecordedAnswer> answers) {
    ImmutableMap.Builder<String, RecordedAnswer> byQuestion = ImmutableMap.builder();
    answers.forEach(answer -> byQuestion.put(answer.question(), answer));
    return new LatestAnswers(byQuestion.buildOrThrow(), ImmutableList.of());
  }

  private static <T> List<T> shuffled(List<T> values, int seed) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Property(tries = 200)
  @Label("G1 order: the order of answers, rules and forms never changes a finding")
  void orderNeverMatters(
      @ForAll("states") State state,
      @ForAll("answers") ImmutableList<RecordedAnswer> answers,
      @ForAll int seed) {
    StatusOfTreaties status = StateValues.status(state);
    RuleBook other =
        SampleBook.book(
            List.of(SampleBook.PROTOCOL_FORM, SampleBook.TREATY_FORM),
            shuffled(SampleBook.RULES, seed));
    assertThat(
            GapAnalysis.of(other, status, state, latest(shuffled(answers, seed)), NOW).findings())
        .isEqualTo(GapAnalysis.of(SampleBook.BOOK, status, state, latest(answers), NOW).findings());
  }

  @Property(tries = 200)
  @Label("G2 with: changing one answer comes to what analysing everything anew comes to")
  void changingOneAnswerIsAnalysingAnew(
      @ForAll("answers") ImmutableList<RecordedAnswer> answers,
      @ForAll("answers") ImmutableList<RecordedAnswer> changes) {
    State state =
        StateValues.state(
            "AFG",
            TreatyAction.acceded("UNTOC", LocalDate.of(2005, 1, 1)),
            TreatyAction.acceded("TIP", LocalDate.of(2005, 1, 1)));
    StatusOfTreaties status = StateValues.status(state);
    GapAnalysis before = GapAnalysis.of(SampleBook.BOOK, status, state, latest(answers), NOW);
    for (RecordedAnswer changed : changes) {
      Map<String, RecordedAnswer> all = new HashMap<>(latest(answers).byQuestion());
      all.put(changed.question(), changed);
      assertThat(before.with(changed, SampleBook.BOOK).findings())
          .isEqualTo(
              GapAnalysis.of(SampleBook.BOOK, status, state, latest(all.values()), NOW).findings());
    }
  }

  /** Rules with conditions of any kind on the sample form. */
  private static Arbitrary<GapRule> rules(Arbitrary<Condition> conditions) {
    Arbitrary<GapCase> cases =
        Combinators.combine(conditions, Arbitraries.of(Severity.class))
            .as((when, severity) -> SampleBook.gap(when, severity, GapKind.LAW, "LEGAL"));
    return Combinators.combine(
            Arbitraries.of(SampleForm.QUESTIONS).map(Question::id),
            cases.array(GapCase[].class).ofMinSize(1).ofMaxSize(3))
        .as((question, some) -> SampleBook.rule(question, "UNTOC 5(1)", List.of(), some));
  }

  @Provide
  Arbitrary<GapRule> rules() {
    return rules(SampleForm.conditions());
  }

  @Provide
  Arbitrary<GapRule> rulesOnAnswers() {
    return rules(SampleForm.conditionsOnAnswers());
  }

  @Provide
  Arbitrary<ImmutableMap<String, RecordedAnswer>> forms() {
    return SampleForm.answers();
  }

  @Provide
  Arbitrary<RecordedAnswer> fillings() {
    return Arbitraries.of(SampleForm.QUESTIONS).flatMap(SampleForm::recorded);
  }

  @Property(tries = 300)
  @Label("G3 settled: filling a blank never reverses a settled verdict")
  void fillingABlankNeverReversesASettledVerdict(
      @ForAll("rulesOnAnswers") GapRule rule,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> fillings) {
    fillings
        .values()
        .forEach(
            filled -> {
              AnswerSheet sheet = SampleForm.sheet(SampleForm.without(answers, filled.question()));
              Verdict before = rule.judge(sheet);
              Verdict after = rule.judge(sheet.with(filled));
              assertThat(!before.isSettled() || after.equals(before)).isTrue();
            });
  }

  @Property(tries = 300)
  @Label("G4 bounds: whatever fills a blank, an open verdict ends within what it said was possible")
  void anOpenVerdictEndsWithinItsBounds(
      @ForAll("rulesOnAnswers") GapRule rule,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> fillings) {
    fillings
        .values()
        .forEach(
            filled -> {
              AnswerSheet sheet = SampleForm.sheet(SampleForm.without(answers, filled.question()));
              if (rule.judge(sheet) instanceof Verdict.Undetermined open) {
                staysWithin(open, rule.judge(sheet.with(filled)));
              }
            });
  }

  private static void staysWithin(Verdict.Undetermined open, Verdict after) {
    if (after instanceof Verdict.Gap gap) {
      assertThat(gap.found().severity()).isBetween(open.best(), open.worst());
    } else if (after instanceof Verdict.NoGap) {
      assertThat(open.best()).isEqualTo(Severity.INFO);
    } else if (after instanceof Verdict.Undetermined still) {
      assertThat(still.worst()).isLessThanOrEqualTo(open.worst());
      assertThat(still.best()).isGreaterThanOrEqualTo(open.best());
    }
  }

  @Property(tries = 300)
  @Label("G5 explained: the explanation comes to the verdict, and each step can be looked up")
  void explanationsAgreeWithVerdicts(
      @ForAll("rules") GapRule rule,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> answers) {
    AnswerSheet sheet = SampleForm.sheet(answers);
    Judgement judgement = rule.explain(sheet);
    assertThat(judgement.verdict()).isEqualTo(rule.judge(sheet));
    judgement
        .steps()
        .forEach(step -> assertThat(step.gapCase()).isEqualTo(rule.cases().get(step.index())));
  }

  @Property(tries = 200)
  @Label("G6 with: any rule and any answer, changed alone or analysed anew, comes to the same")
  void anyRuleMaySeeOneAnswerChanged(
      @ForAll("rules") GapRule rule,
      @ForAll("forms") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("fillings") RecordedAnswer changed) {
    Instrument form =
        StateValues.instrument("FORM", "2003-01-01", Optional.empty(), ImmutableList.of());
    RuleBook book =
        RuleBook.of(
            ImmutableSortedMap.of("FORM", form),
            SampleBook.PROVISIONS,
            SampleForm.SET,
            ImmutableList.of(rule));
    State state = StateValues.state("AFG", TreatyAction.acceded("FORM", LocalDate.of(2005, 1, 1)));
    StatusOfTreaties status =
        new StatusOfTreaties(
            org.palermo.convention.state.StateRegister.of(NOW, List.of(state), ImmutableList.of()),
            List.of(form));
    Map<String, RecordedAnswer> all = new HashMap<>(answers);
    all.put(changed.question(), changed);
    assertThat(
            GapAnalysis.of(book, status, state, latest(answers.values()), NOW)
                .with(changed, book)
                .findings())
        .isEqualTo(GapAnalysis.of(book, status, state, latest(all.values()), NOW).findings());
  }

  @Property(tries = 200)
  @Label("G7 standing: findings come only from instruments that the State has signed or joined")
  void findingsComeOnlyFromWhatIsSignedOrJoined(
      @ForAll("states") State state, @ForAll("answers") ImmutableList<RecordedAnswer> answers) {
    StatusOfTreaties status = StateValues.status(state);
    GapAnalysis analysis = GapAnalysis.of(SampleBook.BOOK, status, state, latest(answers), NOW);
    assertThat(analysis.findings().values())
        .allSatisfy(
            finding ->
                assertThat(finding.instrumentsAffected())
                    .contains(finding.rule().instrument())
                    .allMatch(code -> state.action(code).isPresent()));
  }
}
