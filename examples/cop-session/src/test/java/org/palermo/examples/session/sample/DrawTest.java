package org.palermo.examples.session.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {
  /** The numbers may never change: every sample ever shown rests on them. */
  @Test
  void drawsTheSameNumbersForever() {
    Draw draw = Draw.of(20_250_806, "form", "untoc", "AFG");
    assertThat(IntStream.range(0, 8).map(i -> draw.below(1_000)))
        .containsExactly(40, 803, 338, 94, 895, 86, 548, 140);
  }

  @Test
  void subjectsThatDifferOnlyInWhereAWordEndsDrawDifferently() {
    assertThat(Draw.of(1, "ab", "c").below(1_000_000))
        .isNotEqualTo(Draw.of(1, "a", "bc").below(1_000_000));
  }

  @Test
  void aChanceOfNothingNeverComesAndOneOfAHundredAlwaysDoes() {
    Draw draw = Draw.of(1, "chance");
    assertThat(IntStream.range(0, 1_000))
        .noneMatch(i -> draw.chance(0))
        .allMatch(i -> draw.chance(100));
  }

  @Test
  void aChanceOfAThirdComesInAboutAThird() {
    Draw draw = Draw.of(1, "third");
    assertThat(IntStream.range(0, 9_000).filter(i -> draw.chance(33)).count())
        .isBetween(2_800L, 3_140L);
  }

  @Test
  void refusesABoundBelowOne() {
    assertThatThrownBy(() -> Draw.of(1, "none").below(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound must be 1 or more, was 0");
  }

  @Property(tries = 200)
  @Label("D1 range: a number drawn lies between the two named")
  void liesBetween(
      @ForAll long seed,
      @ForAll @IntRange(min = -500, max = 500) int least,
      @ForAll @IntRange(max = 500) int more) {
    assertThat(Draw.of(seed, "range").between(least, least + more)).isBetween(least, least + more);
  }
}
