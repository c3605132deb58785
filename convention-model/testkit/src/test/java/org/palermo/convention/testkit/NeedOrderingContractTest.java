package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.decision.SeverityOrder;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;

/** One ordering with a fault on purpose for each obligation. */
class NeedOrderingContractTest {
  private static final String GROUND = "Needs are ordered by a sample.";

  private interface Order {
    Iterable<CoveredNeed> of(ImmutableList<CoveredNeed> needs);
  }

  private record Sample(String id, String ground, Order order) implements NeedOrdering {
    @Override
    public ImmutableList<CoveredNeed> order(
        ImmutableList<CoveredNeed> needs, PriorityContext context) {
      return ImmutableList.copyOf(order.of(needs));
    }
  }

  private static NeedOrderingContract made(Supplier<NeedOrdering> making) {
    return new NeedOrderingContract() {
      @Override
      protected NeedOrdering ordering() {
        return making.get();
      }
    };
  }

  private static NeedOrderingContract by(Order order) {
    return made(() -> new Sample("sample", GROUND, order));
  }

  private static ImmutableList<CoveredNeed> sorted(ImmutableList<CoveredNeed> needs) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(need -> need.need().id()), needs);
  }

  static Stream<Arguments> obligations() {
    return Stream.<Consumer<NeedOrderingContract>>of(
            NeedOrderingContract::idIsWellFormedAndPermanent,
            NeedOrderingContract::groundIsASentence,
            NeedOrderingContract::everyPoolIsPutInOrder,
            NeedOrderingContract::eachNeedHasOnePlace,
            NeedOrderingContract::theOrderGivenNeverMatters,
            NeedOrderingContract::equalPoolsAreOrderedAlike,
            NeedOrderingContract::manyThreadsOrderAlike)
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void aSoundOrderingFulfilsEachObligation(Consumer<NeedOrderingContract> test) {
    assertThatCode(() -> test.accept(made(SeverityOrder::new))).doesNotThrowAnyException();
  }

  @Test
  void refusesAnIdWithCapitals() {
    assertThatThrownBy(
            made(() -> new Sample("Sample", GROUND, needs -> needs))::idIsWellFormedAndPermanent)
        .hasMessageContaining("the id of an ordering: lower-case letters");
  }

  @Test
  void refusesAGroundThatIsNoSentence() {
    assertThatThrownBy(
            made(() -> new Sample("sample", "By a sample", needs -> needs))::groundIsASentence)
        .hasMessageContaining("the ground of an ordering ends as a sentence does");
    assertThatThrownBy(
            made(() -> new Sample("sample", "by some sample.", needs -> needs))::groundIsASentence)
        .hasMessageContaining("begins as a sentence does, not with a small letter");
  }

  @Test
  void refusesAnOrderingThatThrowsOnThePoolWithoutNeeds() {
    assertThatThrownBy(
            by(
                    needs -> {
                      CoveredNeed first = needs.get(0);
                      return sorted(needs).contains(first) ? sorted(needs) : needs;
                    })
                ::everyPoolIsPutInOrder)
        .hasMessageStartingWith(
            "an ordering must put every pool in order, the one without needs included:\n"
                + "  - needs []: it threw java.lang.ArrayIndexOutOfBoundsException");
  }

  @Test
  void refusesAnOrderingThatDropsANeedAndNamesTheSmallestPool() {
    assertThatThrownBy(by(needs -> Iterables.limit(sorted(needs), 1))::eachNeedHasOnePlace)
        .hasMessageContaining(
            "an ordering must give each need one place, and nothing else any:\n  - needs [AFG/")
        .hasMessageContaining("and added or changed are []; hand on the needs as they were given");
  }

  @Test
  void refusesAnOrderingThatChangesANeed() {
    assertThatThrownBy(
            by(
                    needs ->
                        sorted(needs).stream()
                            .map(need -> new NeedCopy(need).ofState("BRA").copied())
                            .toList())
                ::eachNeedHasOnePlace)
        .hasMessageContaining("lost are [AFG/UNTOC/");
  }

  @Test
  void refusesAnOrderingThatLeavesTiesToTheOrderGiven() {
    assertThatThrownBy(
            by(
                    needs ->
                        ImmutableList.sortedCopyOf(
                            Comparator.comparing(need -> need.need().severity()), needs))
                ::theOrderGivenNeverMatters)
        .hasMessageContaining("the order in which needs are given must have no effect:\n  - needs")
        .hasMessageEndingWith("settle ties by the need's own id or a lot drawn by it");
  }

  @Test
  void refusesAnOrderingThatChangesItsMind() {
    AtomicLong asked = new AtomicLong();
    assertThatThrownBy(
            by(needs -> asked.incrementAndGet() % 2 == 0 ? sorted(needs) : sorted(needs).reverse())
                ::equalPoolsAreOrderedAlike)
        .hasMessageContaining("an ordering must put equal needs in the same order each time:")
        .hasMessageEndingWith("rest on needs and context alone, not on chance, clock or identity");
  }

  @Test
  void refusesAnOrderingThatIsNotSafeForThreads() {
    Thread here = Thread.currentThread();
    assertThatThrownBy(
            by(needs -> Thread.currentThread() == here ? sorted(needs) : sorted(needs).reverse())
                ::manyThreadsOrderAlike)
        .hasMessageContaining("an ordering must be safe for use by many threads:");
  }
}
