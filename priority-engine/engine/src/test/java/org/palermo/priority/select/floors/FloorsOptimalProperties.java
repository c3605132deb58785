package org.palermo.priority.select.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

class FloorsOptimalProperties {
  @Property(tries = 400)
  @Label("32 feasible: what is chosen keeps the budget and every window, with the figures given")
  void keepsTheTerms(@ForAll("questions") FloorPools.Question asked) {
    if (FloorsOptimal.select(asked.pool(), asked.terms()) instanceof Solution solution) {
      List<Candidate> chosen = chosen(asked.pool(), solution);
      assertThat(asked.terms().conditions()).allMatch(condition -> condition.holds(chosen));
      assertThat(solution.cost()).isEqualTo(chosen.stream().mapToLong(Candidate::cost).sum());
      assertThat(solution.value()).isEqualTo(chosen.stream().mapToLong(Candidate::value).sum());
      assertThat(solution.activity().keySet()).containsExactlyElementsOf(asked.terms().windows());
      solution
          .activity()
          .forEach((window, amount) -> assertThat(amount).isEqualTo(window.amount(chosen)));
    }
  }

  @Property(tries = 250)
  @Label("32 conflict: it cannot be kept, and without any one of its parts it can")
  void conflictIsIrreducible(@ForAll("tightQuestions") FloorPools.Question asked) {
    Outcome outcome = FloorsOptimal.select(asked.pool(), asked.terms());
    boolean possible = BruteForce.canKeep(asked.pool(), asked.terms().conditions());
    assertThat(outcome instanceof Solution).isEqualTo(possible);
    if (outcome instanceof Infeasible infeasible) {
      Conflict conflict = infeasible.conflict();
      ImmutableSet<Condition> parts =
          conflict.parts().stream()
              .map(Conflict.Part::condition)
              .collect(ImmutableSet.toImmutableSet());
      assertThat(asked.terms().conditions()).containsAll(parts);
      assertThat(conflict.irreducible()).isTrue();
      assertThat(BruteForce.canKeep(asked.pool(), parts)).isFalse();
      for (Condition part : parts) {
        assertThat(BruteForce.canKeep(asked.pool(), without(parts, part))).isTrue();
      }
    }
  }

  @Property(tries = 150)
  @Label("32 relaxation: its common factor is the largest possible, and its floors can be kept")
  void relaxationIsTheSmallest(@ForAll("tightQuestions") FloorPools.Question asked) {
    if (FloorsOptimal.select(asked.pool(), asked.terms()) instanceof Infeasible infeasible) {
      Relaxation relaxation = infeasible.relaxation().orElseThrow();
      ImmutableSet<Condition> bounds =
          asked.terms().conditions().stream()
              .filter(condition -> !condition.isFloor())
              .collect(ImmutableSet.toImmutableSet());
      assertThat(relaxation.factor()).isEqualTo(largestFactor(asked, bounds));
      assertThat(BruteForce.canKeep(asked.pool(), with(bounds, relaxation.floors()))).isTrue();
      relaxation
          .floors()
          .forEach(
              (window, floor) ->
                  assertThat(floor)
                      .isBetween(window.floor().times(relaxation.factor()), window.floor()));
    }
  }

  @Property(tries = 300)
  @Label("33 optimal: the value is that of the best of all selections")
  void isAsGoodAsTheBestOfAll(@ForAll("questions") FloorPools.Question asked) {
    long best = BruteForce.best(asked.pool(), asked.terms().conditions());
    Outcome outcome = FloorsOptimal.select(asked.pool(), asked.terms());
    assertThat(outcome)
        .isInstanceOfAny(Solution.class, Infeasible.class)
        .matches(o -> o instanceof Solution == best >= 0);
    if (outcome instanceof Solution solution) {
      assertThat(solution.isOptimal()).isTrue();
      assertThat(solution.value()).isEqualTo(best);
    }
  }

  @Property(tries = 300)
  @Label("33 certified: the bound is not below the value, and the check of the certificate agrees")
  void certificateHolds(
      @ForAll("questions") FloorPools.Question asked,
      @ForAll @IntRange(min = 0, max = 30) int few) {
    FloorsTerms terms = new FloorsTerms(asked.terms().budget(), asked.terms().windows(), few);
    Outcome outcome = FloorsOptimal.select(asked.pool(), terms);
    if (outcome instanceof Solution solution) {
      assertThat(CertificateCheck.proves(solution.certificate(), asked.pool(), terms)).isTrue();
      assertThat(solution.certificate().bound()).isGreaterThanOrEqualTo(solution.value());
      long best = BruteForce.best(asked.pool(), asked.terms().conditions());
      assertThat(best).isBetween(solution.value(), solution.certificate().bound());
      if (solution.proof() instanceof Proof.Gap gap) {
        assertThat(gap.most()).isEqualTo(solution.certificate().bound() - solution.value());
      } else {
        assertThat(solution.value()).isEqualTo(best);
      }
    }
    if (outcome instanceof Undecided undecided) {
      assertThat(CertificateCheck.proves(undecided.certificate(), asked.pool(), terms)).isTrue();
    }
  }

  @Property(tries = 150)
  @Label("34 monotone: a larger budget or a window less never lowers the best value")
  void moreRoomNeverLowersTheValue(
      @ForAll("questions") FloorPools.Question asked,
      @ForAll @IntRange(min = 0, max = 100) int more) {
    long value = value(FloorsOptimal.select(asked.pool(), asked.terms()));
    FloorsTerms richer = asked.terms().withBudget(asked.terms().budget() + more);
    assertThat(value(FloorsOptimal.select(asked.pool(), richer))).isGreaterThanOrEqualTo(value);
    for (Window window : asked.terms().windows()) {
      List<Window> others = new ArrayList<>(asked.terms().windows());
      others.remove(window);
      FloorsTerms freer = asked.terms().withWindows(others);
      assertThat(value(FloorsOptimal.select(asked.pool(), freer))).isGreaterThanOrEqualTo(value);
    }
  }

  @Property(tries = 100)
  @Label("35 value monotone: a chosen candidate of more value stays chosen")
  void moreValueKeepsItsPlace(
      @ForAll("questions") FloorPools.Question asked,
      @ForAll @IntRange(min = 1, max = 5) int rise) {
    if (FloorsOptimal.select(asked.pool(), asked.terms()) instanceof Solution solution) {
      for (String id : solution.chosen()) {
        CandidatePool raised = replace(asked.pool(), id, c -> worth(c, c.value() + rise));
        Solution after = (Solution) FloorsOptimal.select(raised, asked.terms());
        assertThat(after.chosen()).contains(id);
        assertThat(after.value()).isEqualTo(solution.value() + rise);
      }
    }
  }

  @Property(tries = 100)
  @Label("35 cost monotone: with count windows only, a cheaper candidate is still in a best one")
  void lessCostKeepsItsPlace(
      @ForAll("countQuestions") FloorPools.Question asked,
      @ForAll @IntRange(min = 0, max = 80) int cost) {
    if (FloorsOptimal.select(asked.pool(), asked.terms()) instanceof Solution solution) {
      for (String id : solution.chosen()) {
        CandidatePool cheaper = replace(asked.pool(), id, c -> c.at(Math.min(cost, c.cost())));
        Solution after = (Solution) FloorsOptimal.select(cheaper, asked.terms());
        long with =
            BruteForce.best(
                cheaper,
                asked.terms().conditions(),
                chosen -> chosen.stream().anyMatch(c -> c.id().equals(id)));
        assertThat(after.value()).isEqualTo(with).isGreaterThanOrEqualTo(solution.value());
      }
    }
  }

  @Property(tries = 200)
  @Label("36 exhaustive: no candidate of value that is left would still fit, however few the steps")
  void nothingThatFitsIsLeft(
      @ForAll("questions") FloorPools.Question asked,
      @ForAll @IntRange(min = 0, max = 30) int few) {
    FloorsTerms terms = new FloorsTerms(asked.terms().budget(), asked.terms().windows(), few);
    if (FloorsOptimal.select(asked.pool(), terms) instanceof Solution solution) {
      List<Candidate> chosen = chosen(asked.pool(), solution);
      for (Candidate candidate : asked.pool().candidates()) {
        if (!chosen.contains(candidate) && candidate.value() > 0) {
          List<Candidate> more = new ArrayList<>(chosen);
          more.add(candidate);
          assertThat(asked.terms().conditions()).anyMatch(condition -> !condition.holds(more));
        }
      }
    }
  }

  @Property(tries = 100)
  @Label("20 anonymity: the order in which candidates and windows are given never matters")
  void orderOfInputNeverMatters(@ForAll("questions") FloorPools.Question asked, @ForAll long seed) {
    List<Candidate> candidates = new ArrayList<>(asked.pool().candidates());
    List<Window> windows = new ArrayList<>(asked.terms().windows());
    Collections.shuffle(candidates, new Random(seed));
    Collections.shuffle(windows, new Random(seed));
    assertThat(
            FloorsOptimal.select(
                new CandidatePool(ImmutableList.copyOf(candidates)),
                asked.terms().withWindows(windows)))
        .isEqualTo(FloorsOptimal.select(asked.pool(), asked.terms()));
  }

  private static Fraction largestFactor(FloorPools.Question asked, ImmutableSet<Condition> bounds) {
    Fraction largest = Fraction.ZERO;
    for (ImmutableSet<String> ids : BruteForce.keeping(asked.pool(), bounds)) {
      List<Candidate> chosen =
          asked.pool().candidates().stream().filter(c -> ids.contains(c.id())).toList();
      Fraction factor = Fraction.ONE;
      for (Window window : asked.terms().windows()) {
        if (window.floor().signum() > 0) {
          factor = factor.min(window.amount(chosen).dividedBy(window.floor()));
        }
      }
      largest = largest.max(factor);
    }
    return largest;
  }

  private static ImmutableSet<Condition> with(
      ImmutableSet<Condition> bounds, java.util.Map<Window, Fraction> floors) {
    ImmutableSet.Builder<Condition> all = ImmutableSet.builder();
    all.addAll(bounds);
    floors.forEach((window, floor) -> all.add(new Condition.Floor(window.from(floor))));
    return all.build();
  }

  private static ImmutableSet<Condition> without(ImmutableSet<Condition> parts, Condition one) {
    return parts.stream().filter(p -> !p.equals(one)).collect(ImmutableSet.toImmutableSet());
  }

  static List<Candidate> chosen(CandidatePool pool, Solution solution) {
    return pool.candidates().stream().filter(c -> solution.chosen().contains(c.id())).toList();
  }

  static CandidatePool replace(
      CandidatePool pool, String id, java.util.function.UnaryOperator<Candidate> change) {
    return new CandidatePool(
        pool.candidates().stream()
            .map(c -> c.id().equals(id) ? change.apply(c) : c)
            .collect(ImmutableList.toImmutableList()));
  }

  static Candidate worth(Candidate candidate, long value) {
    return new Candidate(
        candidate.id(),
        candidate.cost(),
        value == 0 ? ImmutableSortedMap.of() : ImmutableSortedMap.of("X", value),
        candidate.groups(),
        candidate.traditions());
  }

  private static long value(Outcome outcome) {
    return outcome instanceof Solution solution ? solution.value() : -1;
  }

  @Provide
  Arbitrary<FloorPools.Question> questions() {
    return Arbitraries.oneOf(FloorPools.questions(9), FloorPools.questions(16));
  }

  @Provide
  Arbitrary<FloorPools.Question> countQuestions() {
    return FloorPools.questions(10, ImmutableList.of(Measure.COUNT));
  }

  @Provide
  Arbitrary<FloorPools.Question> tightQuestions() {
    return FloorPools.questions(12);
  }
}
