package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Problem;

class FindingFormTest {
  private static String finding(String state) {
    return """
        {"state": "%s", "rule": "tip.03.1", "question": "tip.03.1", "provisions": ["TIP 3"],
         "verdict": "no_gap", "footing": "duty", "confidence": "stated",
         "instrumentsAffected": ["TIP"], "steps": []}
        """
        .formatted(state);
  }

  @ParameterizedTest
  @CsvSource({"''", "afg", "AFGH", "'AFG '"})
  void whatIsNoCodeOfAStateIsRefused(String state) {
    assertThat(Formats.FINDING.read("findings.json", finding(state)).problems())
        .extracting(Problem::place)
        .containsExactly("/state");
  }

  @Test
  void aCodeOfAStateIsRead() {
    assertThat(Formats.FINDING.read("findings.json", finding("AFG")).problems()).isEmpty();
  }
}
