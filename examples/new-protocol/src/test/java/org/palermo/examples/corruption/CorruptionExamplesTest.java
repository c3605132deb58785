package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.treaty.Citation;

/** Worked examples from the text, each with the place that asks for it. */
class CorruptionExamplesTest {
  private static final ProtocolContent CONTENT = new CorruptionPlugin().content();

  @ParameterizedTest(name = "{0}: {2} comes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNCAC 5(1)        | uncac.05.1 | uncac.05.1=no | a gap, major
          UNCAC 6(2)        | uncac.06.2 | uncac.06.1=no | not applicable
          UNCAC 7(4)        | uncac.07.2 | uncac.07.2=no | a gap, moderate
          UNCAC 9(1)(d)     | uncac.09.1 | uncac.09.1=publication_of_procedures_and_awards+conditions_set_beforehand+objective_criteria+rules_on_staff | a gap, major
          UNCAC 9(1)(e)     | uncac.09.1 | uncac.09.1=publication_of_procedures_and_awards+conditions_set_beforehand+objective_criteria+review_and_appeal | a gap, minor
          UNCAC 15(a)       | uncac.15.1 | uncac.15.1=no | a gap, critical
          UNCAC 16(1)       | uncac.16.1 | uncac.16.1=no | a gap, critical
          UNCAC 16(2)       | uncac.18.1 | uncac.18.1=none | a gap, minor
          UNCAC 20          | uncac.18.1 | uncac.18.1=passive_foreign_bribery+trading_in_influence+abuse_of_functions+bribery_in_business+embezzlement_in_business+concealment | a gap, minor
          UNCAC 33          | uncac.33.1 | uncac.33.1=optional_not_exercised | no gap
          UNCAC 35          | uncac.35.1 | uncac.35.1=no | a gap, major
          UNCAC 44(6)(b)    | uncac.44.2 | uncac.44.2=no_but_concluding_treaties | no gap
          UNCAC 44(6)(b)    | uncac.44.2 | uncac.44.2=no | a gap, moderate
          UNCAC 46(9)(b)    | uncac.46.2 | uncac.46.2=not_applicable | not applicable
          UNCAC 48(1)(e)    | uncac.48.1 | uncac.48.1=secure_channels+inquiries_on_persons+inquiries_on_proceeds+inquiries_on_instrumentalities+samples_for_analysis+information_on_methods+early_identification | no gap, with 1 remark
          UNCAC 50(1)       | uncac.50.1 | uncac.50.1=electronic_surveillance+barred_by_basic_principles | no gap
          UNCAC 53          | uncac.53.1 | uncac.53.1=civil_action+none | undetermined, from info to critical
          UNCAC 57(3)(a)    | uncac.57.1 | uncac.57.1=no | a gap, major
          UNCAC 60(1)       | uncac.60.1 | uncac.60.1=yes_in_part | a gap, moderate
          UNCAC 63(6)       | uncac.00.1 | uncac.00.1=yes | a gap, moderate
          """)
  void theTextIsReadSo(String place, String rule, String answers, String verdict) {
    assertThat(judgedBy(rule).provisions()).anyMatch(cited -> cited.touches(Citation.parse(place)));
    assertThat(Verdicts.of(CONTENT).on(rule, answers)).isEqualTo(verdict);
  }

  private static GapRule judgedBy(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
