package org.palermo.convention.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  private static final OptionalLong WITHHELD = OptionalLong.empty();

  @Test
  void aSingleSmallPartTakesTheSmallestOtherWithIt() {
    assertThat(shown(30, 3, 8, 0)).isEqualTo(ImmutableList.of(of(30), WITHHELD, WITHHELD, of(0)));
  }

  @Test
  void twoPartsOfOneThatCouldOnlyBeOneEachTakeAThird() {
    assertThat(shown(20, 1, 1, 9))
        .isEqualTo(ImmutableList.of(of(20), WITHHELD, WITHHELD, WITHHELD));
  }

  @Test
  void twoSmallPartsThatHideEachOtherTakeNoMore() {
    assertThat(shown(20, 2, 3, 9)).isEqualTo(ImmutableList.of(of(20), WITHHELD, WITHHELD, of(9)));
  }

  @Test
  void manyNeedsOfFewStatesAreWithheld() {
    Breakdown breakdown =
        new Breakdown(
            ImmutableList.of("a", "b", "c"),
            ImmutableList.of(new Count(60, 3, 1), new Count(40, 20, 2), new Count(50, 25, 3)),
            new Count(150, 30, 4));
    assertThat(SmallCells.USUAL.list(breakdown, new Withheld()))
        .hasValue(ImmutableList.of(WITHHELD, WITHHELD, of(50)));
  }

  @Test
  void nothingIsShownWhereFewerThanFiveStatesStandBehindTheWhole() {
    assertThat(SmallCells.USUAL.list(list(2, 2), new Withheld())).isEmpty();
  }

  @Test
  void nothingIsShownWhereEveryPartWouldFollowFromTheSum() {
    assertThat(SmallCells.USUAL.list(list(1, 1, 1, 1, 1), new Withheld())).isEmpty();
  }

  private static OptionalLong of(long value) {
    return OptionalLong.of(value);
  }

  private static ImmutableList<OptionalLong> shown(int... values) {
    return SmallCells.USUAL.list(list(values), new Withheld()).orElseThrow();
  }

  private static Breakdown list(int... values) {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    ImmutableList.Builder<Count> parts = ImmutableList.builder();
    int sum = 0;
    for (int value : values) {
      labels.add("part " + parts.build().size());
      parts.add(Count.ofStates(value));
      sum += value;
    }
    return new Breakdown(labels.build(), parts.build(), Count.ofStates(sum));
  }
}
