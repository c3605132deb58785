package org.palermo.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  /** Kleene's strong tables: Introduction to Metamathematics (1952), section 64. */
  @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void followsTheTablesOfKleene(Truth one, Truth other, Truth both, Truth either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(one.not().or(other.not())).isEqualTo(both.not());
  }

  @Test
  void theOppositeOfTheUnknownIsUnknown() {
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
    assertThat(Truth.UNKNOWN.isSettled()).isFalse();
  }
}
