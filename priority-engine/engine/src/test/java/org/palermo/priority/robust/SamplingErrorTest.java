package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermo.priority.exact.Fraction;

class SamplingErrorTest {
  @ParameterizedTest(name = "{0} draws of {1} needs: {2} for one, {3} for all, in ten-thousandths")
  @CsvSource({
    "10000, 200, 136, 212", // sqrt(ln 40 / 20000) = 1.358 %, sqrt(ln 8000 / 20000) = 2.120 %
    "10000, 1000, 136, 231", // sqrt(ln 40000 / 20000) = 2.302 %
    "1, 1, 13582, 13582", // more than the whole: one draw says nothing
    "10000000, 1000000, 5, 10",
  })
  void boundsAreThoseOfTheFormulaRoundedUp(int draws, int needs, long one, long all) {
    SamplingError error = new SamplingError(draws, needs);
    assertThat(error.ofOneNeed()).isEqualTo(Fraction.of(one, 10_000));
    assertThat(error.ofAllNeeds()).isEqualTo(Fraction.of(all, 10_000));
    assertThat(error.ofOneNeedAtAPlace()).isEqualTo(Fraction.of(2 * one, 10_000));
    assertThat(error.ofAllNeedsAtAPlace()).isEqualTo(Fraction.of(2 * all, 10_000));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 40, 1_023, 1_024, 8_000, 40_000, 85_899_345_880L, 1L << 40})
  void logarithmsAreBoundedFromAboveAndClosely(long number) {
    double billionths = StrictMath.log((double) number) * LogarithmBound.UNIT;
    assertThat((double) LogarithmBound.above(number)).isBetween(billionths, billionths + 100);
  }

  @Test
  void noDrawsAreRefused() {
    assertThatThrownBy(() -> new SamplingError(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draws must be 1 to 10000000, were 0");
  }
}
