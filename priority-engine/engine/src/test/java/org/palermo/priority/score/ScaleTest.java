package org.palermo.priority.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

class ScaleTest {
  private static Scale scale(Scale.Mark... marks) {
    return new Scale(ImmutableList.copyOf(marks));
  }

  private static Scale.Mark mark(long reading, int utility) {
    return new Scale.Mark(reading, utility);
  }

  private static ImmutableList<String> rulesBrokenBy(Scale.Mark... marks) {
    return catchThrowableOfType(InvalidDataException.class, () -> scale(marks)).problems().stream()
        .map(Problem::rule)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void isStraightBetweenMarksAndLevelBeyond() {
    Scale scale = scale(mark(1, 1_000), mark(4, 4_000), mark(6, 10_000));
    assertThat(scale.utility(-7)).isEqualTo(1_000);
    assertThat(scale.utility(2)).isEqualTo(2_000);
    assertThat(scale.utility(5)).isEqualTo(7_000);
    assertThat(scale.utility(6)).isEqualTo(10_000);
    assertThat(scale.utility(Long.MAX_VALUE)).isEqualTo(10_000);
  }

  @Test
  void roundsDownBetweenMarksWhetherItRisesOrFalls() {
    assertThat(scale(mark(0, 0), mark(3, 100)).utility(2)).isEqualTo(66);
    assertThat(scale(mark(0, 100), mark(3, 0)).utility(2)).isEqualTo(33);
    assertThat(scale(mark(0, 100), mark(3, 0)).utility(1)).isEqualTo(66);
  }

  @Test
  void oneMarkMakesALevelScale() {
    assertThat(scale(mark(0, 70)).utility(-9)).isEqualTo(70);
    assertThat(scale(mark(0, 70)).utility(9)).isEqualTo(70);
  }

  @Test
  void refusesAScaleWithoutMarks() {
    assertThat(rulesBrokenBy()).containsExactly("scale-empty");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(rulesBrokenBy(mark(0, -1), mark(2_000_000_000, 5), mark(1, 0), mark(1, 10_001)))
        .containsExactlyInAnyOrder(
            "scale-utility-range",
            "scale-reading-range",
            "scale-readings-rise",
            "scale-readings-rise",
            "scale-utility-range",
            "scale-turns");
  }

  @Test
  void refusesTheLeastOfAllNumbersAsAReading() {
    assertThat(rulesBrokenBy(mark(Long.MIN_VALUE, 0), mark(0, 1)))
        .containsExactly("scale-reading-range");
  }
}
