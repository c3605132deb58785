package org.palermo.priority.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

class BasisPointsTest {
  @Test
  void ofEqualRemaindersTheOneNamedFirstIsServedFirst() {
    assertThat(
            BasisPoints.of(
                ImmutableMap.of("c", Fraction.ONE, "a", Fraction.ONE, "b", Fraction.ONE)))
        .containsExactlyEntriesOf(ImmutableMap.of("c", 3_334, "a", 3_333, "b", 3_333));
  }

  @Test
  void weightsOfNothingStayNothing() {
    assertThat(
            BasisPoints.of(
                ImmutableMap.of("a", Fraction.ZERO, "b", Fraction.of(5), "c", Fraction.of(3))))
        .containsExactlyEntriesOf(ImmutableMap.of("a", 0, "b", 6_250, "c", 3_750));
  }

  @Test
  void refusesEveryNegativeWeight() {
    assertThat(
            refusal(ImmutableMap.of("a", Fraction.of(-1), "b", Fraction.ONE, "c", Fraction.of(-2))))
        .extracting(Problem::place)
        .containsExactly("a", "c");
  }

  @Test
  void refusesWeightsOfWhichNoneIsAboveZero() {
    assertThat(refusal(ImmutableMap.of())).extracting(Problem::rule).containsExactly("no-weight");
    assertThat(refusal(ImmutableMap.of("a", Fraction.ZERO)))
        .extracting(Problem::rule)
        .containsExactly("no-weight");
  }

  private static Iterable<Problem> refusal(ImmutableMap<String, Fraction> weights) {
    return catchThrowableOfType(InvalidDataException.class, () -> BasisPoints.of(weights))
        .problems();
  }
}
