package org.palermo.protocol.smuggling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.treaty.Citation;

/** Worked examples from the text, each with the place that asks for it. */
class SmugglingExamplesTest {
  private static final ProtocolContent CONTENT = new SmugglingPlugin().content();

  @ParameterizedTest(name = "{0}: {2} comes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SOM 3(a)          | som.03.2    | som.03.1=yes som.03.2=no | no gap, with 1 remark
          SOM 5             | som.05.1    | som.05.1=no | a gap, critical
          SOM 6(2)(b)       | som.06.5    | som.06.5=not_applicable | not applicable
          SOM 8(6)          | som.08.3    | som.00.2=yes som.08.3=yes_in_part | a gap, minor
          SOM 8(7)          | som.08.4    | som.00.2=yes som.08.4=no | no gap, with 1 remark
          SOM 8(1)          | som.08.1    | som.00.2=no | not applicable
          SOM 8(1)          | som.08.1    | som.08.1=no | undetermined, from info to major
          SOM 9(1)(a)       | som.09.1    | som.00.2=yes som.09.1=environment | a gap, critical
          SOM 9(1)(d)       | som.09.1    | som.00.2=yes som.09.1=safety_and_humane_treatment_of_persons+security_of_ship_and_cargo | a gap, moderate
          SOM 14(2)         | som.14.2    | som.14.1=yes som.14.2=document_security+recognizing_fraud | a gap, moderate
          SOM 18(2)         | som.18.5    | som.18.5=no | a gap, minor
          """)
  void theTextIsReadSo(String place, String rule, String answers, String verdict) {
    assertThat(judgedBy(rule).provisions()).anyMatch(cited -> cited.touches(Citation.parse(place)));
    assertThat(Verdicts.of(CONTENT).on(rule, answers)).isEqualTo(verdict);
  }

  private static GapRule judgedBy(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
