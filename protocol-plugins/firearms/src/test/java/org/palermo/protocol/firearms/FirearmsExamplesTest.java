package org.palermo.protocol.firearms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.treaty.Citation;

/** Worked examples from the text, each with the place that asks for it. */
class FirearmsExamplesTest {
  private static final ProtocolContent CONTENT = new FirearmsPlugin().content();

  @ParameterizedTest(name = "{0}: {2} comes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIREARMS 3(a)     | fire.03.2   | fire.03.1=yes fire.03.2=broader | no gap
          FIREARMS 3(a)     | fire.03.2   | fire.03.1=yes fire.03.2=partly_both | a gap, major
          FIREARMS 7        | fire.07.3   | fire.07.1=yes fire.07.3=10 | no gap
          FIREARMS 7        | fire.07.3   | fire.07.1=yes fire.07.3=9 | a gap, major
          FIREARMS 7        | fire.07.4   | fire.07.1=yes fire.07.4=paper | no gap, with 1 remark
          FIREARMS 8(1)(a)  | fire.08.1   | fire.08.1=not_applicable | not applicable
          FIREARMS 9(a)     | fire.09.1   | fire.09.3=no | not applicable
          FIREARMS 9(a)     | fire.09.1   | fire.09.3=yes fire.09.1=no | a gap, major
          FIREARMS 9(a)     | fire.09.1   | '' | undetermined, from info to major
          FIREARMS 10(1)    | fire.10.1   | fire.10.1=yes_in_part | a gap, major
          FIREARMS 13(3)    | fire.13.2   | fire.13.2=no | a gap, moderate
          FIREARMS 15(1)    | fire.15.1   | fire.15.1=no | a gap, minor
          """)
  void theTextIsReadSo(String place, String rule, String answers, String verdict) {
    assertThat(judgedBy(rule).provisions()).anyMatch(cited -> cited.touches(Citation.parse(place)));
    assertThat(Verdicts.of(CONTENT).on(rule, answers)).isEqualTo(verdict);
  }

  private static GapRule judgedBy(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
