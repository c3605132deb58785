package org.palermo.priority.select.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.CandidatePool;

class FloorsOptimalTest {
  @Test
  void aWindowThatNoAmountFallsIntoIsImpossibleWithoutSearch() {
    CandidatePool pool =
        new CandidatePool(
            IntStream.range(0, 60)
                .mapToObj(j -> FloorPools.candidate("p" + (100 + j), 7L * (1 + j % 5), 1, j % 3, 0))
                .collect(ImmutableList.toImmutableList()));
    Window narrow =
        Window.between(
            Grouping.REGIONAL_GROUP, "A", Measure.MONEY, Fraction.of(15), Fraction.of(20));
    FloorsTerms terms = new FloorsTerms(1_000, ImmutableList.of(narrow), 100);
    assertThat(FloorsOptimal.select(pool, terms))
        .isInstanceOfSatisfying(
            Infeasible.class,
            infeasible ->
                assertThat(infeasible.conflict().parts())
                    .extracting(Conflict.Part::condition)
                    .containsExactly(
                        new Condition.Ceiling(narrow, Fraction.of(20)),
                        new Condition.Floor(narrow)));
  }
}
