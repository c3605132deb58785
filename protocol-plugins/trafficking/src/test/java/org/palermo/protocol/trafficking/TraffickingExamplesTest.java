package org.palermo.protocol.trafficking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.treaty.Citation;

/** Worked examples from the text, each with the place that asks for it. */
class TraffickingExamplesTest {
  private static final ProtocolContent CONTENT = new TraffickingPlugin().content();

  @ParameterizedTest(name = "{0}: {2} comes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TIP 3(a)          | tip.03.4    | tip.03.1=yes tip.03.4=no_means_required | no gap
          TIP 3(a)          | tip.03.4    | tip.03.1=yes tip.03.4=threat_or_force+coercion | a gap, moderate
          TIP 3(a)          | tip.03.5    | tip.03.1=yes tip.03.5=prostitution_of_others+other_sexual_exploitation | a gap, major
          TIP 3(c)          | tip.03.7    | tip.03.7=no | a gap, critical
          TIP 5(2)(a)       | tip.05.1    | tip.05.1=not_applicable | not applicable
          TIP 6(3)          | tip.06.4    | tip.06.4=none | a gap, minor
          TIP 6(3)          | tip.06.4    | tip.06.4=housing+medical+psychological | no gap
          TIP 7(1)          | tip.07.1    | tip.07.1=optional_not_exercised | no gap
          TIP 9(2)          | tip.09.2    | tip.09.2=no | a gap, moderate
          TIP 11(4)         | tip.11.4    | tip.11.2=no | not applicable
          TIP 2(b)          | tip.05.7    | tip.05.7=no | no gap, with 1 remark
          """)
  void theTextIsReadSo(String place, String rule, String answers, String verdict) {
    assertThat(judgedBy(rule).provisions()).anyMatch(cited -> cited.touches(Citation.parse(place)));
    assertThat(Verdicts.of(CONTENT).on(rule, answers)).isEqualTo(verdict);
  }

  private static GapRule judgedBy(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
