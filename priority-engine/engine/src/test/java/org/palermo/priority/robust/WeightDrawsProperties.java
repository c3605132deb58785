package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Interval;

class WeightDrawsProperties {
  @Provide
  Arbitrary<WeightSet> weightSets() {
    return ScoredNeeds.weightSets();
  }

  @Property(tries = 60)
  @Label("39 drawn weights: they sum to the whole and no figures come to less than the least")
  void drawnWeightsLieInTheSet(
      @ForAll("weightSets") WeightSet weights,
      @ForAll long seed,
      @ForAll @LongRange(min = -9, max = 9) long figure) {
    SplittableRandom stream = new SplittableRandom(seed);
    WeightDraws draws = weights.draws();
    ImmutableLongArray figures = ImmutableLongArray.of(figure, -figure, 9 - figure);
    for (int i = 0; i < 5; i++) {
      ImmutableLongArray drawn = draws.draw(stream);
      assertThat(drawn.stream().sum()).isEqualTo(draws.whole());
      assertThat(drawn.asList()).allMatch(weight -> weight >= 0);
      assertThat(Fraction.of(Corners.sum(drawn, figures), draws.whole()))
          .isGreaterThanOrEqualTo(weights.least(figures));
    }
  }

  @Example
  void everyWayToMeetTheBoundsIsAsLikelyAsAnyOther() {
    WeightDraws draws =
        BoundedWeights.of(
                ImmutableMap.of(
                    "a", new Interval(3_000, 3_002),
                    "b", new Interval(3_000, 3_001),
                    "c", new Interval(3_998, 4_000)))
            .draws();
    SplittableRandom stream = new SplittableRandom(1);
    Multiset<ImmutableLongArray> drawn = HashMultiset.create();
    for (int i = 0; i < 5_000; i++) {
      drawn.add(draws.draw(stream));
    }
    // two more to share out, at most 2, 1 and 2: (2,0,0) (1,1,0) (1,0,1) (0,1,1) (0,0,2)
    assertThat(drawn.elementSet()).hasSize(5);
    assertThat(drawn.entrySet()).allMatch(way -> way.getCount() > 900 && way.getCount() < 1_100);
  }

  @Example
  void anyWeightsLeanToNoCriterion() {
    WeightDraws draws = new AnyWeights(ScoredNeeds.criteria(3)).draws();
    SplittableRandom stream = new SplittableRandom(3);
    long[] sums = new long[3];
    int overHalf = 0;
    for (int i = 0; i < 4_000; i++) {
      ImmutableLongArray drawn = draws.draw(stream);
      for (int c = 0; c < sums.length; c++) {
        sums[c] += drawn.get(c);
      }
      overHalf += 2 * drawn.get(0) > draws.whole() ? 1 : 0;
    }
    for (long sum : sums) {
      assertThat(3 * (sum / 4_000)).isBetween(draws.whole() * 96 / 100, draws.whole() * 104 / 100);
    }
    // a quarter of the triangle lies beyond a half
    assertThat(overHalf).isBetween(880, 1_120);
  }

  @Example
  void bigNumbersAreDrawnBelowTheirBound() {
    BigInteger bound = BigInteger.ONE.shiftLeft(130).add(BigInteger.ONE);
    SplittableRandom stream = new SplittableRandom(2);
    for (int i = 0; i < 100; i++) {
      assertThat(Dice.below(stream, bound))
          .isLessThan(bound)
          .isGreaterThanOrEqualTo(BigInteger.ZERO);
    }
    assertThat(Dice.below(stream, BigInteger.ONE)).isZero();
    assertThat(Dice.below(stream, 1)).isZero();
  }
}
