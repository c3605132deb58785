package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.mutation.MutationGrade;
import org.palermo.convention.testkit.proof.Defect;
import org.palermo.convention.testkit.proof.RuleProofs;

/** Rules that look at answers about another instrument, which their own form does not hold. */
class ProofsAcrossInstrumentsTest {
  private static final Condition NO = new Condition.In("arms.01.1", ImmutableSortedSet.of("no"));
  private static final Condition ELSEWHERE =
      new Condition.AnyAnswerIn(Scope.parse("UNTOC/I"), ImmutableSortedSet.of("no"));

  private static ProtocolContent content(Condition when) {
    SampleContent sample = new SampleContent();
    GapRule plain = SampleContent.rule("arms.01.1", Severity.MAJOR);
    GapCase found = plain.cases().get(0);
    sample.rules =
        ImmutableList.of(
            new GapRule(
                plain.id(),
                plain.version(),
                plain.instrument(),
                plain.question(),
                plain.provisions(),
                plain.shape(),
                plain.text(),
                plain.denies(),
                ImmutableList.of(
                    new GapCase(when, found.severity(), found.kind(), found.assistance())),
                plain.equivalents()));
    return sample.content();
  }

  @Test
  void aRuleFiresOnceAnswersElsewhereAreAsItLooksFor() {
    RuleProofs proofs =
        RuleProofs.of(content(new Condition.AllOf(ImmutableList.of(NO, ELSEWHERE))));
    assertThat(proofs.findings()).isEmpty();
  }

  @Test
  void answersElsewhereAreFoundOrNotOrOutstanding() {
    RuleProofs proofs =
        RuleProofs.of(content(new Condition.AllOf(ImmutableList.of(NO, ELSEWHERE))));
    // No, another answer or silence here; no, another answer or silence there.
    assertThat(proofs.walked()).containsEntry("arms.01.1", BigInteger.valueOf(9));
  }

  @Test
  void theWholeOfAnotherInstrumentHoldsEachOfItsParts() {
    Condition whole = new Condition.AnyAnswerIn(Scope.parse("UNTOC"), ImmutableSortedSet.of("no"));
    Condition partAlone =
        new Condition.AllOf(ImmutableList.of(NO, ELSEWHERE, new Condition.Not(whole)));
    assertThat(RuleProofs.of(content(partAlone)).of(Defect.NEVER_FIRES))
        .singleElement()
        .asString()
        .contains(
            "any answer in UNTOC, cluster I is no and it is not so that any answer in UNTOC is no");
  }

  @Test
  void whatOnlyAnswersElsewhereCanShowIsNotAskedOfWorkedCases() {
    MutationGrade grade =
        MutationGrade.of(
            content(new Condition.AllOf(ImmutableList.of(NO, ELSEWHERE))), ImmutableList.of());
    assertThat(grade.equivalent())
        .extracting(Object::toString)
        .contains("arms.01.1: case 1 (major): the severity becomes critical");
  }
}
