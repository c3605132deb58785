package org.palermo.priority.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class UtilityTableTest {
  @Property(tries = 300)
  void looksUpWhatTheScaleSays(
      @ForAll("scales") Scale scale, @ForAll @LongRange(min = -200, max = 200) long reading) {
    assertThat(UtilityTable.of(scale).utility(reading)).isEqualTo(scale.utility(reading));
  }

  @Test
  void isLevelBeyondTheMarksHoweverFarAway() {
    UtilityTable table = table(-3, 5);
    assertThat(table.utility(Long.MIN_VALUE)).isEqualTo(100);
    assertThat(table.utility(Long.MAX_VALUE)).isEqualTo(900);
  }

  @Test
  void reckonsWhereMarksLieTooFarApartForATable() {
    UtilityTable table = table(-Scale.MOST_READING, Scale.MOST_READING);
    assertThat(table.utility(0)).isEqualTo(500);
    assertThat(table.utility(Long.MAX_VALUE)).isEqualTo(900);
  }

  private static UtilityTable table(long from, long to) {
    return UtilityTable.of(
        new Scale(ImmutableList.of(new Scale.Mark(from, 100), new Scale.Mark(to, 900))));
  }

  @Provide
  Arbitrary<Scale> scales() {
    return Profiles.scales();
  }
}
