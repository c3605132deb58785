package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;

/** One criterion with a fault on purpose for each obligation. */
class PriorityCriterionContractTest {
  private interface Read {
    Reading of(CoveredNeed need, PriorityContext context);
  }

  private record Sample(String id, String meaning, Read read) implements PriorityCriterion {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return read.of(need, context);
    }
  }

  /** Listed in the services entry beside these tests, and provided by no module. */
  public static final class Listed implements PriorityCriterion {
    /** As service loading asks for. */
    public Listed() {}

    @Override
    public String id() {
      return "listed";
    }

    @Override
    public String meaning() {
      return "nothing at all";
    }

    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(0);
    }
  }

  private static PriorityCriterionContract made(Supplier<PriorityCriterion> making) {
    return new PriorityCriterionContract() {
      @Override
      protected PriorityCriterion criterion() {
        return making.get();
      }
    };
  }

  private static PriorityCriterionContract reading(Read read) {
    return made(() -> new Sample("kinds-of-help", "how many kinds of help fit", read));
  }

  static Stream<Arguments> obligations() {
    return Stream.<Consumer<PriorityCriterionContract>>of(
            PriorityCriterionContract::idIsWellFormedAndPermanent,
            PriorityCriterionContract::meaningIsALineOfWords,
            PriorityCriterionContract::everyNeedIsRead,
            PriorityCriterionContract::equalNeedsAreReadAlike,
            PriorityCriterionContract::otherNeedsHaveNoEffect,
            PriorityCriterionContract::theStateHasNoEffect,
            PriorityCriterionContract::answersOnlyNarrow,
            PriorityCriterionContract::manyThreadsReadAlike)
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void aSoundCriterionFulfilsEachObligation(Consumer<PriorityCriterionContract> test) {
    PriorityCriterionContract sound =
        reading((need, context) -> Reading.of(need.need().assistance().size()));
    assertThatCode(() -> test.accept(sound)).doesNotThrowAnyException();
  }

  @Test
  void aCriterionMayReadHowLongTheNeedItselfHasWaited() {
    PriorityCriterionContract sound =
        reading(
            (need, context) ->
                Reading.of(context.cyclesWaited().containsKey(need.need().id()) ? 1 : 0));
    assertThatCode(sound::theStateHasNoEffect).doesNotThrowAnyException();
  }

  @Test
  void refusesAnIdThatChanges() {
    AtomicLong made = new AtomicLong();
    assertThatThrownBy(
            made(() -> new Sample("made-" + made.incrementAndGet(), "", (n, c) -> Reading.of(0)))
                ::idIsWellFormedAndPermanent)
        .hasMessageContaining("every instance tells the same id");
  }

  @Test
  void refusesAMeaningThatSaysNothing() {
    assertThatThrownBy(
            made(() -> new Sample("a", "severity", (n, c) -> Reading.of(0)))::meaningIsALineOfWords)
        .hasMessageContaining("the meaning of a criterion: one line of three words or more");
  }

  @Test
  void refusesACriterionThatThrowsWhereNoPlaceIsNamed() {
    assertThatThrownBy(
            reading((need, context) -> Reading.of(need.need().citations().first().article()))
                ::everyNeedIsRead)
        .hasMessageStartingWith("a criterion must read every need:\n  - AFG/UNTOC/")
        .hasMessageEndingWith(
            "it threw java.util.NoSuchElementException; read an interval where something is not"
                + " known");
  }

  @Test
  void refusesACriterionThatRestsOnIdentity() {
    assertThatThrownBy(
            reading((need, context) -> Reading.of(System.identityHashCode(need)))
                ::equalNeedsAreReadAlike)
        .hasMessageStartingWith("a criterion must read the same of equal needs:\n  - AFG/UNTOC/")
        .hasMessageEndingWith(
            "rest on the need and the context alone, not on chance, clock or identity");
  }

  @Test
  void refusesACriterionThatRemembersTheNeedBefore() {
    assertThatThrownBy(
            made(
                    () -> {
                      AtomicLong worst = new AtomicLong();
                      return new Sample(
                          "a",
                          "how much worse than all before",
                          (need, context) ->
                              Reading.of(
                                  worst.accumulateAndGet(
                                      need.need()
                                          .severity()
                                          .compareTo(org.palermo.convention.gap.Severity.INFO),
                                      Math::max)));
                    })
                ::otherNeedsHaveNoEffect)
        .hasMessageContaining(
            "a criterion must read a need by itself, whatever was read before:\n  - ")
        .hasMessageContaining("(minor, ")
        .hasMessageEndingWith("it read 1 and then 2; keep nothing between two readings");
  }

  @Test
  void refusesACriterionThatFavoursOneStateOfTheWorld() {
    assertThatThrownBy(
            reading((need, context) -> Reading.of(need.need().state().equals("TUV") ? 1 : 0))
                ::theStateHasNoEffect)
        .hasMessageContaining(
            "it reads 0 of a need of AFG, and 1 of the same need of TUV; read neither the State nor"
                + " its group or tradition: they enter when proposals are drawn up");
  }

  @Test
  void refusesAnIntervalThatAnAnswerLeaves() {
    assertThatThrownBy(
            reading(
                    (need, context) ->
                        need.need().citations().isEmpty() ? new Reading(0, 3) : Reading.of(5))
                ::answersOnlyNarrow)
        .hasMessageContaining(
            "it reads 0 to 3, and once its place, UNTOC 5(1)(a) is told 5; widen the first so that"
                + " it holds the second");
  }

  @Test
  void refusesACriterionThatReadsOtherwiseInAnotherThread() {
    Thread here = Thread.currentThread();
    assertThatThrownBy(
            reading((need, context) -> Reading.of(Thread.currentThread() == here ? 0 : 1))
                ::manyThreadsReadAlike)
        .hasMessage(
            "a criterion must be safe for use by many threads:\n"
                + "  - several threads at once got another result than one alone; keep nothing"
                + " between two readings");
  }

  @Test
  void refusesACriterionThatOnlyOneListNames() {
    assertThatThrownBy(made(Listed::new)::bothServiceListsAgree)
        .hasMessageContaining(
            "PriorityCriterionContractTest$Listed is listed in"
                + " META-INF/services/org.palermo.convention.spi.PriorityCriterion; add \"provides");
  }

  @Test
  void theSameCaseIsFoundOnEveryRun() {
    PriorityCriterionContract broken =
        reading((need, context) -> Reading.of(need.need().citations().first().article()));
    ImmutableList.Builder<String> told = ImmutableList.builder();
    for (int run = 0; run < 2; run++) {
      try {
        broken.everyNeedIsRead();
      } catch (AssertionError fault) {
        told.add(String.valueOf(fault.getMessage()));
      }
    }
    ImmutableList<String> both = told.build();
    org.assertj.core.api.Assertions.assertThat(both).hasSize(2);
    org.assertj.core.api.Assertions.assertThat(both.get(0)).isEqualTo(both.get(1));
  }
}
