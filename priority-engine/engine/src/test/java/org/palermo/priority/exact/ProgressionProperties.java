package org.palermo.priority.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProgressionProperties {
  @Property
  void roundsAsEachFractionByItself(
      @ForAll("fractions") Fraction start,
      @ForAll("fractions") Fraction step,
      @ForAll @IntRange(max = 60) int count) {
    Progression progression = new Progression(start, step);
    assertThat(progression.floors(count).asList())
        .containsExactlyElementsOf(
            LongStream.range(0, count).mapToObj(i -> start.plus(step.times(i)).floor()).toList());
    assertThat(progression.ceils(count).asList())
        .containsExactlyElementsOf(
            LongStream.range(0, count).mapToObj(i -> start.plus(step.times(i)).ceil()).toList());
  }

  /** Small ones, and such whose common denominator does not fit a long. */
  @Provide
  Arbitrary<Fraction> fractions() {
    Arbitrary<Long> above = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    Arbitrary<Long> below =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 12),
            Arbitraries.longs().between(Long.MAX_VALUE - 1000, Long.MAX_VALUE));
    return Combinators.combine(above, below).as(Fraction::of);
  }
}
