package org.palermo.convention.decision.mobilization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.decision.mobilization.Offers.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.UnitCost;

class RequirementsTest {
  private static final ImmutableMap<String, UnitCost> COSTS =
      ImmutableMap.of(
          "LEGAL", new UnitCost("LEGAL", 90_000, "a test"),
          "TOOLS", new UnitCost("TOOLS", 0, "a test"));
  private static final Means LAW = new Means.Money("USD", 9_000_000);

  private static CoveredNeed covered(String id, String theme, String kind, Coverage.Level level) {
    return new CoveredNeed(
        need(id, "KEN", theme, kind),
        new Coverage(
            level,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  private static CoveredNeed open(String id, String theme, String kind) {
    return covered(id, theme, kind, Coverage.Level.UNCOVERED);
  }

  private static ImmutableList<ImmutableList<Means>> required(
      List<StatedRequirement> stated, CoveredNeed... needs) {
    return Requirements.of(ImmutableList.copyOf(needs), stated, COSTS).stream()
        .map(Requirement::means)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void helpOfOneKindOnOneSubjectIsPaidOnceByTheFirst() {
    assertThat(
            required(
                List.of(),
                open("1", "a", "LEGAL"),
                open("2", "a", "LEGAL"),
                open("3", "b", "LEGAL")))
        .containsExactly(ImmutableList.of(LAW), ImmutableList.of(), ImmutableList.of(LAW));
  }

  @Test
  void whatIsCoveredRequiresNothingAndAnotherPays() {
    assertThat(
            required(
                List.of(),
                covered("1", "a", "LEGAL", Coverage.Level.COVERED),
                open("2", "a", "LEGAL"),
                open("3", "a", "TOOLS")))
        .containsExactly(ImmutableList.of(), ImmutableList.of(LAW), ImmutableList.of());
  }

  @Test
  void whatHasBeenSaidGoesBeforeWhatIsAssumed() {
    ImmutableList<Means> said = ImmutableList.of(new Means.Experts(30), new Means.Money("EUR", 5));
    assertThat(
            required(
                List.of(new StatedRequirement("2", said)),
                open("1", "a", "LEGAL"),
                open("2", "a", "LEGAL")))
        .containsExactly(ImmutableList.of(), said);
  }

  @Test
  void refusesEveryKindOfHelpWithoutAUnitCost() {
    assertThatThrownBy(() -> required(List.of(), open("1", "a", "DATA"), open("2", "a", "MENTOR")))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("help of the kind DATA has no unit cost")
        .hasMessageContaining("help of the kind MENTOR has no unit cost");
  }
}
