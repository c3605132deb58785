package org.palermo.convention.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.spi.ProtocolContent;

class RuleProofsProperties {
  @Provide
  Arbitrary<ProtocolContent> choices() {
    return SmallContents.of(
        2, AnswerType.COMPLIANCE, AnswerType.COMPLIANCE, AnswerType.BOOLEAN, AnswerType.CHOICE);
  }

  @Provide
  Arbitrary<ProtocolContent> chains() {
    return SmallContents.of(3, AnswerType.COMPLIANCE, AnswerType.BOOLEAN);
  }

  @Provide
  Arbitrary<ProtocolContent> mixed() {
    return SmallContents.of(
        2,
        AnswerType.COMPLIANCE,
        AnswerType.MULTICHOICE,
        AnswerType.MULTICHOICE,
        AnswerType.STATISTICS,
        AnswerType.NUMBER,
        AnswerType.DATE,
        AnswerType.TEXT,
        AnswerType.LAW_REFERENCE,
        AnswerType.CASE_EXAMPLE);
  }

  @Provide
  Arbitrary<ProtocolContent> rows() {
    return SmallContents.of(1, AnswerType.ROWS);
  }

  @Property(tries = 20)
  @Label("R1 proofs: what is proved of choices is what judging every form finds")
  void choicesAgreeWithBruteForce(@ForAll("choices") ProtocolContent content) {
    assertThat(proved(content)).isEqualTo(BruteForce.defects(content, 0));
  }

  @Property(tries = 10)
  @Label("R4 proofs: what is proved where questions open others is what judging every form finds")
  void chainsAgreeWithBruteForce(@ForAll("chains") ProtocolContent content) {
    assertThat(proved(content)).isEqualTo(BruteForce.defects(content, 0));
  }

  @Property(tries = 20)
  @Label("R2 proofs: what is proved of ticks, numbers and days is what judging every form finds")
  void valuesAgreeWithBruteForce(@ForAll("mixed") ProtocolContent content) {
    assertThat(proved(content)).isEqualTo(BruteForce.defects(content, 0));
  }

  @Property(tries = 10)
  @Label("R3 proofs: what is proved of rows is what judging every form of few rows finds")
  void rowsAgreeWithBruteForce(@ForAll("rows") ProtocolContent content) {
    // Conditions count to three at most.
    assertThat(proved(content)).isEqualTo(BruteForce.defects(content, 3));
  }

  private static ImmutableSortedSet<String> proved(ProtocolContent content) {
    return RuleProofs.of(content).findings().stream()
        .map(RuleProofsProperties::code)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static String code(RuleFinding finding) {
    String code = finding.defect().code() + " " + finding.place();
    return finding.defect() == Defect.CASE_NEVER_DECIDES
        ? code + " " + finding.message().substring(0, finding.message().indexOf(" ("))
        : code;
  }
}
