package org.palermo.convention.testkit.axiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.decision.SeverityOrder;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.state.StateRegister;

class AxiomSheetTest {
  /** Orders that are wrong in one way each. */
  enum Faulty {
    AS_HANDED_IN {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return needs;
      }
    },
    BY_STATE {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return by(Comparator.comparing(Need::state).thenComparing(Need::id), needs);
      }
    },
    MILDEST_FIRST {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return by(Comparator.comparing(Need::severity).thenComparing(Need::id), needs);
      }
    },
    GRAVEST_FIRST {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return by(Comparator.comparing(Need::severity).reversed().thenComparing(Need::id), needs);
      }
    },
    LOUDEST_STATE_FIRST {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return by(
            Comparator.comparing((Need need) -> -reported(need.state(), needs))
                .thenComparing(Need::id),
            needs);
      }
    },
    SMALLEST_GROUP_FIRST {
      @Override
      List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states) {
        return by(
            Comparator.comparing((Need need) -> members(need.state(), states))
                .thenComparing(Need::id),
            needs);
      }
    };

    abstract List<CoveredNeed> order(List<CoveredNeed> needs, StateRegister states);

    private static List<CoveredNeed> by(Comparator<Need> order, List<CoveredNeed> needs) {
      List<CoveredNeed> sorted = new ArrayList<>(needs);
      sorted.sort(Comparator.comparing(CoveredNeed::need, order));
      return sorted;
    }

    private static long reported(String state, List<CoveredNeed> needs) {
      return needs.stream().filter(covered -> covered.need().state().equals(state)).count();
    }

    private static long members(String code, StateRegister states) {
      return states.all().stream()
          .filter(
              state ->
                  state.regionalGroup().equals(states.state(code).orElseThrow().regionalGroup()))
          .count();
    }
  }

  private record Wrong(Faulty fault, StateRegister states) implements NeedOrdering {
    @Override
    public String id() {
      return "wrong";
    }

    @Override
    public String ground() {
      return "Needs are put in a wrong order on purpose.";
    }

    @Override
    public ImmutableList<CoveredNeed> order(
        ImmutableList<CoveredNeed> needs, PriorityContext context) {
      return ImmutableList.copyOf(fault.order(needs, states));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AS_HANDED_IN, ANONYMOUS, N1; N2",
    "BY_STATE, NEUTRAL, N1; N2",
    "MILDEST_FIRST, MONOTONE, N1; N2",
    "MILDEST_FIRST, PARETO, N1; N2",
    "MILDEST_FIRST, MERIT_WITHIN_A_GROUP, N1; N2",
    "GRAVEST_FIRST, PREFIX_QUOTA, N1; N2; N3; N4",
    "GRAVEST_FIRST, FLOODING_PROOF, N1; N2",
    "LOUDEST_STATE_FIRST, NO_GAIN_FROM_OVER_REPORTING, N1; N2",
    "SMALLEST_GROUP_FIRST, POPULATION_MONOTONE, N1; N2",
  })
  void eachAxiomIsSeenBrokenByTheFewestNeedsThatShowIt(
      Faulty fault, OrderingAxiom axiom, String needs) {
    AxiomSheet sheet = AxiomSheet.of("wrong", states -> new Wrong(fault, states), 4);
    AxiomSheet.Row row = sheet.row(axiom.id()).orElseThrow();
    assertThat(row.counterexample()).isPresent();
    assertThat(
            String.join(
                "; ",
                Arrays.stream(row.counterexample().orElseThrow().needs().split("; "))
                    .map(need -> need.substring(0, 2))
                    .toList()))
        .isEqualTo(needs);
    assertThat(sheet.keeps(axiom)).isFalse();
  }

  @Test
  void whatNoTrialCouldBreakSaysThatItIsKeptByForm() {
    AxiomSheet sheet = AxiomSheet.of("wrong", states -> new Wrong(Faulty.BY_STATE, states), 2);
    assertThat(sheet.rows())
        .filteredOn(AxiomSheet.Row::byForm)
        .extracting(AxiomSheet.Row::axiom)
        .containsExactly("house-monotone");
    assertThat(sheet.toString()).containsPattern("house-monotone +by form");
    assertThat(AxiomSheetJson.of(List.of(sheet))).contains("\"byForm\" : true");
  }

  @Test
  void theOrderBySeverityKeepsAllButBalance() {
    AxiomSheet sheet = AxiomSheet.of("severity", states -> new SeverityOrder(), 5);
    assertThat(Arrays.stream(OrderingAxiom.values()).filter(axiom -> !sheet.keeps(axiom)).toList())
        .containsExactly(OrderingAxiom.PREFIX_QUOTA, OrderingAxiom.FLOODING_PROOF);
    assertThat(sheet.toString())
        .startsWith("severity, ")
        .contains(
            "prefix-quota                 broken  among the first places each group holds its share")
        .contains("  needs: N1 of AAA (AFRICAN), ");
  }

  @Test
  void sheetsAreWrittenAsJson() {
    AxiomSheet sheet = AxiomSheet.of("the \"gravest\"", states -> new SeverityOrder(), 3);
    assertThat(AxiomSheetJson.of(ImmutableList.of(sheet)))
        .contains("\"name\" : \"the \\\"gravest\\\"\"")
        .contains("\"axiom\" : \"prefix-quota\"", "\"kept\" : false", "\"needs\" : \"N1 of")
        .isEqualTo(AxiomSheetJson.of(ImmutableList.of(sheet)));
  }

  /** Reads what a criterion must not, or the wrong way round. */
  private record Reads(ToLongFunction<CoveredNeed> value) implements PriorityCriterion {
    @Override
    public String id() {
      return "reads";
    }

    @Override
    public String meaning() {
      return "what it is told to read";
    }

    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(value.applyAsLong(need));
    }
  }

  private static String broken(ToLongFunction<CoveredNeed> value) {
    AxiomSheet sheet = AxiomSheet.of(new Reads(value));
    return String.join(
        " ",
        Arrays.stream(CriterionAxiom.values())
            .filter(axiom -> !sheet.keeps(axiom))
            .map(CriterionAxiom::id)
            .toList());
  }

  @Test
  void eachAxiomOfCriteriaIsSeenBroken() {
    assertThat(broken(covered -> covered.need().state().hashCode())).isEqualTo("state-blind");
    assertThat(broken(covered -> -rank(covered.need().severity()))).isEqualTo("severity-monotone");
    assertThat(broken(covered -> covered.need().kind().isRequested() ? 0 : 1))
        .isEqualTo("request-monotone");
    assertThat(broken(covered -> covered.need().grounds() == Grounds.SUPPORTED ? 0 : 1))
        .isEqualTo("evidence-monotone");
    assertThat(broken(covered -> covered.coverage().level() == Coverage.Level.COVERED ? 0 : 1))
        .isEqualTo("coverage-blind");
    assertThat(broken(covered -> 7)).isEmpty();
    assertThat(AxiomSheet.of(new Reads(covered -> -rank(covered.need().severity()))).toString())
        .contains("N1 of AAA, minor, ", "it reads -1, and -2 of N1 of AAA, moderate, ");
  }

  private static int rank(Severity severity) {
    return Arrays.asList(Severity.values()).indexOf(severity);
  }

  @Test
  void trialsAreAllSmallPoolsTheSmallerFirst() {
    assertThat(Trials.upTo(2)).hasSize(9);
    assertThat(Trials.upTo(2).stream().map(trial -> trial.entries().size()).toList())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThatThrownBy(() -> AxiomSheet.of("none", states -> new SeverityOrder(), 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 8 needs");
  }
}
