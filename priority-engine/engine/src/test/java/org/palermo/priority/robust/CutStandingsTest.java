package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.palermo.priority.robust.CutStandings.Basis;
import org.palermo.priority.robust.CutStandings.Standing;
import org.palermo.priority.score.Interval;

class CutStandingsTest {
  private static final Relations RELATIONS =
      Relations.of(
          ImmutableList.of(
              ScoredNeeds.known("best", 9, 9),
              ScoredNeeds.known("one", 7, 3),
              ScoredNeeds.need("silent", 0, ImmutableList.of(new Interval(0, 8), Interval.of(5))),
              ScoredNeeds.known("least", 1, 1)),
          new AnyWeights(ScoredNeeds.criteria(2)));

  @Test
  void openIsWhatDependsOnWeightsOrAnswers() {
    CutStandings standings = CutStandings.necessary(RELATIONS, 2);
    assertThat(standings.basis()).isEqualTo(Basis.NECESSARY);
    assertThat(standings.needs(Standing.IN)).containsExactly("best");
    assertThat(standings.needs(Standing.OPEN)).containsExactly("one", "silent");
    assertThat(standings.needs(Standing.OUT)).containsExactly("least");
    assertThat(CutStandings.necessary(RELATIONS, 1).needs(Standing.IN)).containsExactly("best");
    assertThat(CutStandings.necessary(RELATIONS, 1).needs(Standing.OUT))
        .containsExactly("least", "one", "silent");
  }

  @Test
  void withoutPlacesAllAreOutAndWithEnoughAllAreIn() {
    assertThat(CutStandings.necessary(RELATIONS, 0).needs(Standing.OUT)).hasSize(4);
    assertThat(CutStandings.necessary(RELATIONS, 4).needs(Standing.IN)).hasSize(4);
    assertThatThrownBy(() -> CutStandings.necessary(RELATIONS, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("first places must be 0 or more, were -1");
  }
}
