package org.palermo.convention.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.AnswerArbitraries;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.treaty.Provisions;

class MutationGradeProperties {
  private record Graded(ProtocolContent content, ImmutableList<WorkedCase> cases) {}

  @Provide
  Arbitrary<Graded> graded() {
    return ContentArbitraries.contents()
        .flatMap(
            content ->
                RuleArbitraries.workedCases(content).map(cases -> new Graded(content, cases)));
  }

  @Property(tries = 10)
  @Label(
      "G1 complete: with the cases that are named as missing, every change is noticed for which"
          + " one was named")
  void missingCasesNoticeTheRest(@ForAll("graded") Graded graded) {
    MutationGrade before = MutationGrade.of(graded.content(), graded.cases());
    ImmutableList<WorkedCase> all =
        ImmutableList.<WorkedCase>builder()
            .addAll(graded.cases())
            .addAll(before.missingCases())
            .build();
    MutationGrade after = MutationGrade.of(graded.content(), all);
    assertThat(after.survived()).allMatch(survivor -> survivor.missing().isEmpty());
    assertThat(after.equivalent()).isEqualTo(before.equivalent());
  }

  @Property(tries = 10)
  @Label("G2 sound: the cases that are named as missing agree with the rules as they stand")
  void missingCasesAgree(@ForAll("graded") Graded graded) {
    MutationGrade grade = MutationGrade.of(graded.content(), graded.cases());
    assertThat(failures(graded.content(), grade.missingCases(), graded.content().rules()))
        .isEmpty();
  }

  private record Asked(
      ProtocolContent content, List<ImmutableMap<String, RecordedAnswer>> answers) {}

  @Provide
  Arbitrary<Asked> asked() {
    return ContentArbitraries.contents()
        .flatMap(
            content ->
                AnswerArbitraries.answerMaps(
                        QuestionSet.of(ImmutableList.of(content.questionnaire())))
                    .list()
                    .ofSize(8)
                    .map(answers -> new Asked(content, answers)));
  }

  @Property(tries = 10)
  @Label("G3 equivalent: no answers tell a change without effect from the rule")
  void changesWithoutEffectHaveNone(@ForAll("asked") Asked asked) {
    MutationGrade grade = MutationGrade.of(asked.content(), ImmutableList.of());
    Map<String, GapRule> rules = Maps.uniqueIndex(asked.content().rules(), GapRule::id);
    for (Mutant mutant : grade.equivalent()) {
      for (ImmutableMap<String, RecordedAnswer> answers : asked.answers()) {
        GapRule changed = mutant.rule();
        assertThat(judged(asked.content(), changed, answers))
            .as(mutant.toString())
            .isEqualTo(
                judged(asked.content(), Objects.requireNonNull(rules.get(changed.id())), answers));
      }
    }
  }

  /** How each kind of verdict that a case could expect would fail. */
  private static List<String> judged(
      ProtocolContent content, GapRule rule, ImmutableMap<String, RecordedAnswer> answers) {
    WorkedCase impossible =
        new WorkedCase(
            rule.id(), "case", answers.values().asList(), new WorkedCase.Expected.NoGap(9));
    return failures(content, ImmutableList.of(impossible), ImmutableList.of(rule)).stream()
        .map(WorkedCases.Failure::actual)
        .toList();
  }

  private static ImmutableList<WorkedCases.Failure> failures(
      ProtocolContent content, Iterable<WorkedCase> cases, Iterable<GapRule> rules) {
    return WorkedCases.run(
        cases,
        rules,
        QuestionSet.of(ImmutableList.of(content.questionnaire())),
        Provisions.of(content.provisions()));
  }
}
