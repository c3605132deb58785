package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.spi.ProposalSelection;

/** One selection with a fault on purpose for each obligation. */
class ProposalSelectionContractTest {
  private interface Choice {
    ImmutableSet<String> of(ImmutableList<ProjectProposal> proposals, long budget);
  }

  private record Sample(String id, String ground, Choice choice) implements ProposalSelection {
    @Override
    public ImmutableSet<String> select(
        ImmutableList<ProjectProposal> proposals, ImmutableList<CoveredNeed> needs, long budget) {
      return choice.of(proposals, budget);
    }
  }

  private static ProposalSelectionContract of(String id, String ground, Choice choice) {
    return new ProposalSelectionContract() {
      @Override
      protected ProposalSelection selection() {
        return new Sample(id, ground, choice);
      }
    };
  }

  private static ProposalSelectionContract choosing(Choice choice) {
    return of("cheapest-first", "The cheapest proposals are chosen first.", choice);
  }

  private static final Comparator<ProjectProposal> CHEAPEST =
      Comparator.comparing(ProjectProposal::cost);

  /** One after the other in that order, as far as the money reaches. */
  private static ImmutableSet<String> taken(
      ImmutableList<ProjectProposal> proposals, Comparator<ProjectProposal> order, long budget) {
    ImmutableSet.Builder<String> taken = ImmutableSet.builder();
    long left = budget;
    for (ProjectProposal proposal : ImmutableList.sortedCopyOf(order, proposals)) {
      if (proposal.cost() <= left) {
        left -= proposal.cost();
        taken.add(proposal.id());
      }
    }
    return taken.build();
  }

  private static ImmutableSet<String> sound(ImmutableList<ProjectProposal> proposals, long budget) {
    return taken(proposals, CHEAPEST.thenComparing(ProjectProposal::id), budget);
  }

  private static ImmutableSet<String> dearestOfAll(
      ImmutableList<ProjectProposal> proposals, long budget) {
    return taken(proposals, CHEAPEST.reversed().thenComparing(ProjectProposal::id), budget);
  }

  static Stream<Arguments> obligations() {
    return Stream.<Consumer<ProposalSelectionContract>>of(
            ProposalSelectionContract::idIsWellFormedAndPermanent,
            ProposalSelectionContract::groundIsASentence,
            ProposalSelectionContract::everyOfferIsAnswered,
            ProposalSelectionContract::onlyWhatIsOfferedIsChosen,
            ProposalSelectionContract::theBudgetIsKept,
            ProposalSelectionContract::theOrderGivenNeverMatters,
            ProposalSelectionContract::equalOffersAreAnsweredAlike,
            ProposalSelectionContract::manyThreadsChooseAlike)
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void aSoundSelectionFulfilsEachObligation(Consumer<ProposalSelectionContract> test) {
    assertThatCode(() -> test.accept(choosing(ProposalSelectionContractTest::sound)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnIdWithBlanks() {
    assertThatThrownBy(
            of("cheapest first", "", ProposalSelectionContractTest::sound)
                ::idIsWellFormedAndPermanent)
        .hasMessageContaining("the id of a selection: lower-case letters");
  }

  @Test
  void refusesAGroundThatIsNoSentence() {
    assertThatThrownBy(
            of("a", "cheapest first", ProposalSelectionContractTest::sound)::groundIsASentence)
        .hasMessageContaining("the ground of a selection: one line of three words or more");
  }

  @Test
  void refusesASelectionThatThrowsWhereNothingIsOffered() {
    assertThatThrownBy(
            choosing((proposals, budget) -> ImmutableSet.of(proposals.get(0).id()))
                ::everyOfferIsAnswered)
        .hasMessageContaining("proposals {}, budget 0: it threw")
        .hasMessageEndingWith("choose nothing where nothing can be chosen");
  }

  @Test
  void refusesASelectionThatInventsAProposal() {
    assertThatThrownBy(
            choosing((proposals, budget) -> ImmutableSet.of("P-0"))::onlyWhatIsOfferedIsChosen)
        .hasMessageContaining(
            "proposals {}, budget 0: it chose [P-0]; give the ids of proposals that were offered");
  }

  @Test
  void refusesASelectionThatOverspendsByOneDollar() {
    assertThatThrownBy(
            choosing((proposals, budget) -> sound(proposals, budget + 1))::theBudgetIsKept)
        .hasMessageContaining("what is chosen must cost no more than the budget:\n  - proposals {")
        .hasMessageEndingWith("leave out what the money does not reach for");
  }

  @Test
  void refusesASelectionThatLeavesTiesToTheOrderGiven() {
    assertThatThrownBy(
            choosing((proposals, budget) -> taken(proposals, CHEAPEST, budget))
                ::theOrderGivenNeverMatters)
        .hasMessageContaining(
            "proposals {P-1=0, P-2=0}, budget 0: it chose [P-1, P-2], and of the same given as"
                + " [P-2, P-1] it chose [P-2, P-1]; settle ties by the proposal's own id or a lot"
                + " drawn by it");
  }

  @Test
  void refusesASelectionThatChangesItsMind() {
    AtomicLong asked = new AtomicLong();
    assertThatThrownBy(
            choosing(
                    (proposals, budget) ->
                        asked.incrementAndGet() % 2 == 0
                            ? sound(proposals, budget)
                            : dearestOfAll(proposals, budget))
                ::equalOffersAreAnsweredAlike)
        .hasMessageContaining("a selection must choose the same of equal offers each time:")
        .hasMessageEndingWith("rest on what is given alone, not on chance, clock or identity");
  }

  @Test
  void refusesASelectionThatIsNotSafeForThreads() {
    Thread here = Thread.currentThread();
    assertThatThrownBy(
            choosing(
                    (proposals, budget) ->
                        Thread.currentThread() == here
                            ? sound(proposals, budget)
                            : dearestOfAll(proposals, budget))
                ::manyThreadsChooseAlike)
        .hasMessageContaining("a selection must be safe for use by many threads:");
  }
}
