package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoringPolicy;

class WeightSetTest {
  private static final ImmutableList<String> CRITERIA = ImmutableList.of("a", "b", "c");

  private static Fraction least(WeightSet weights, long... figures) {
    return weights.least(ImmutableLongArray.copyOf(figures));
  }

  @ParameterizedTest(name = "figures {0}, {1}, {2}: {3} in any order, {4} if the first weighs most")
  @CsvSource({
    "6, 3, 9, 3, 9/2", // halves on the first two
    "1, 2, 3, 1, 1", // the first alone
    "3, 3, -3, -3, 1", // thirds on all
    "-5, 5, 5, -5, -5",
    "0, 0, 0, 0, 0",
  })
  void anOrderIsLeastAtOneOfItsCorners(
      long first, long second, long third, String any, String ordered) {
    assertThat(least(new AnyWeights(CRITERIA), first, second, third))
        .isEqualTo(Fraction.parse(any));
    assertThat(least(new OrderedWeights(CRITERIA), first, second, third))
        .isEqualTo(Fraction.parse(ordered));
  }

  @Test
  void boundsGiveWhatIsLeftToTheSmallestFiguresFirst() {
    WeightSet weights =
        BoundedWeights.of(
            ImmutableMap.of(
                "a", new Interval(1_000, 6_000),
                "b", new Interval(2_000, 3_000),
                "c", new Interval(1_000, 10_000)));
    // c is smallest and could take all that is left: 1000 a, 2000 b, 7000 c
    assertThat(least(weights, 10, 5, 1)).isEqualTo(Fraction.of(27, 10));
    // b takes 1000 more, a 5000 more, and nothing is left for c
    assertThat(least(weights, 2, 1, 9)).isEqualTo(Fraction.of(24, 10));
  }

  @Test
  void weightsOfAProfileLeaveOutWhatHasNoWeight() {
    assertThat(WeightSet.of(NeedPools.profile(ScoringPolicy.PESSIMISTIC)).criteria())
        .containsExactly("severity", "confidence", "strength", "readiness");
  }

  @Test
  void boundsThatNoWeightsMeetAreRefusedWithAllTheirProblems() {
    assertThatThrownBy(
            () ->
                BoundedWeights.of(
                    ImmutableMap.of(
                        "a", new Interval(7_000, 12_000), " ", new Interval(6_000, 6_000))))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactly("blank", "no-weights", "weight-range"));
    assertThatThrownBy(() -> BoundedWeights.of(ImmutableMap.of("a", new Interval(0, 9_999))))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("the upper bounds sum to 9999");
  }

  @Test
  void weightsThatDoNotSumAndCriteriaNamedTwiceAreRefused() {
    assertThatThrownBy(() -> new FixedWeights(ImmutableMap.of("a", 9_999)))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("the weights sum to 9999");
    assertThatThrownBy(() -> new AnyWeights(ImmutableList.of("a", "a")))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("it is weighed twice");
    assertThatThrownBy(() -> new OrderedWeights(ImmutableList.of()))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("there are 0 criteria");
  }

  @Test
  void figuresThatDoNotFitTheCriteriaAreRefused() {
    assertThatThrownBy(() -> least(new AnyWeights(CRITERIA), 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 figures for 3 criteria");
  }
}
