package org.palermo.protocol.untoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.treaty.Citation;

/** Worked examples from the text, each with the place that asks for it. */
class UntocExamplesTest {
  private static final ProtocolContent CONTENT = new UntocPlugin().content();

  @ParameterizedTest(name = "{0}: {2} comes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNTOC 5(1)(a)(i)  | untoc.05.2  | untoc.05.1=yes untoc.05.2=agreement_or_conspiracy | no gap
          UNTOC 5(1)(a)(ii) | untoc.05.2  | untoc.05.1=yes untoc.05.2=active_participation_or_association | no gap
          UNTOC 5(1)(a)     | untoc.05.2  | untoc.05.1=yes untoc.05.2=neither | a gap, major
          UNTOC 5(3)        | untoc.05.7  | untoc.05.1=yes untoc.05.2=agreement_or_conspiracy untoc.05.3=none | not applicable
          UNTOC 5(3)        | untoc.05.7  | untoc.05.1=yes untoc.05.2=agreement_or_conspiracy untoc.05.3=act_in_furtherance untoc.05.7=no | a gap, minor
          UNTOC 6(2)(b)     | untoc.06.5  | untoc.06.5=list | no gap
          UNTOC 6(2)(e)     | untoc.06.8  | untoc.06.8=no_fundamental_principle | no gap
          UNTOC 7(1)(b)     | untoc.07.4  | untoc.07.4=planned | no gap, with 1 remark
          UNTOC 12(7)       | untoc.12.6  | untoc.12.6=no | no gap, with 1 remark
          UNTOC 15(3)       | untoc.15.3  | untoc.15.3=not_applicable | not applicable
          UNTOC 16(4)       | untoc.16.2  | untoc.16.2=domestic_law untoc.16.3=not_treaty_conditional | no gap
          UNTOC 16(5)       | untoc.16.2  | untoc.16.2=domestic_law untoc.16.3=no | a gap, major
          UNTOC 16(5)       | untoc.16.2  | untoc.16.2=domestic_law | undetermined, from info to major
          UNTOC 16(5)(b)    | untoc.16.3  | untoc.16.3=no_but_concluding_treaties | no gap
          UNTOC 16(10)      | untoc.16.7  | untoc.16.7=prosecuted_instead | no gap
          UNTOC 16(12)      | untoc.16.7  | untoc.16.7=foreign_sentence_enforced | a gap, major
          UNTOC 18(8)       | untoc.18.4  | untoc.18.4=no | a gap, critical
          UNTOC 18(13)      | untoc.18.23 | untoc.18.6=no | not applicable
          UNTOC 20(1)       | untoc.20.1  | untoc.20.1=electronic_surveillance | a gap, major
          UNTOC 20(1)       | untoc.20.1  | untoc.20.1=electronic_surveillance+barred_by_basic_principles | no gap
          UNTOC 24(2)       | untoc.24.2  | untoc.24.2=relocation | no gap
          UNTOC 24(2)       | untoc.24.2  | untoc.24.2=none+relocation | undetermined, from info to major
          UNTOC 26(3)       | untoc.26.2  | untoc.26.2=optional_not_exercised | no gap
          UNTOC 31(1)       | untoc.31.1  | untoc.31.1=no | a gap, moderate
          UNTOC 32(5)       | untoc.00.1  | untoc.00.1=yes | a gap, moderate
          UNTOC 34(2)       | untoc.00.5  | untoc.00.5=no | a gap, major
          """)
  void theTextIsReadSo(String place, String rule, String answers, String verdict) {
    assertThat(judgedBy(rule).provisions()).anyMatch(cited -> cited.touches(Citation.parse(place)));
    assertThat(Verdicts.of(CONTENT).on(rule, answers)).isEqualTo(verdict);
  }

  private static GapRule judgedBy(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
