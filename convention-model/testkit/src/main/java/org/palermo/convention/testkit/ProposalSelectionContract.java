package org.palermo.convention.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.spi.ProposalSelection;
import org.palermo.convention.testkit.PoolArbitraries.Offer;

/**
 * Every obligation of a {@link ProposalSelection}, as a test each. A selection's own test is this;
 * one that knows States is given those of {@link PoolArbitraries#states()}, whose needs are met:
 *
 * <pre>{@code
 * class CheapestFirstTest extends ProposalSelectionContract {
 *   @Override
 *   protected ProposalSelection selection() {
 *     return new CheapestFirst();
 *   }
 * }
 * }</pre>
 *
 * <p>A failing test names the smallest offer found that breaks the obligation, and what mends it.
 */
public abstract class ProposalSelectionContract {
  /** For subclasses, which have no parameters either. */
  protected ProposalSelectionContract() {}

  /** A new instance of the selection; each is made alike. */
  protected abstract ProposalSelection selection();

  private static Arbitrary<Offer> offers() {
    return PoolArbitraries.offers();
  }

  private static ImmutableSet<String> chosen(ProposalSelection selection, Offer offer) {
    return selection.select(offer.proposals(), offer.needs(), offer.budget());
  }

  private static String words(Offer offer) {
    return "proposals %s, budget %s"
        .formatted(
            Maps.transformValues(
                Maps.uniqueIndex(offer.proposals(), ProjectProposal::id), ProjectProposal::cost),
            offer.budget());
  }

  /** The id is lower-case letters, digits and hyphens, and every instance tells the same. */
  @Test
  public void idIsWellFormedAndPermanent() {
    Naming.idIsWellFormedAndPermanent("a selection", () -> selection().id());
  }

  /** The ground is a sentence. */
  @Test
  public void groundIsASentence() {
    Naming.isASentence("the ground of a selection", selection().ground());
  }

  /** Nothing is thrown whatever the offer: no proposals, no needs, no money. */
  @Test
  public void everyOfferIsAnswered() {
    ProposalSelection selection = selection();
    CaseSearch.holds(
        "a selection must answer every offer, the one without proposals included",
        offers(),
        offer ->
            Thrown.by(() -> chosen(selection, offer))
                .map(
                    thrown ->
                        "%s: it %s; choose nothing where nothing can be chosen"
                            .formatted(words(offer), thrown)));
  }

  /** Nothing is chosen that was not offered. */
  @Test
  public void onlyWhatIsOfferedIsChosen() {
    ProposalSelection selection = selection();
    CaseSearch.holds(
        "a selection must choose from what is offered",
        offers(),
        offer -> {
          ImmutableMap<String, ProjectProposal> offered =
              Maps.uniqueIndex(offer.proposals(), ProjectProposal::id);
          ImmutableSet<String> strange =
              Sets.difference(chosen(selection, offer), offered.keySet()).immutableCopy();
          return strange.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  "%s: it chose %s; give the ids of proposals that were offered"
                      .formatted(words(offer), strange));
        });
  }

  /** What is chosen costs no more than the budget. */
  @Test
  public void theBudgetIsKept() {
    ProposalSelection selection = selection();
    CaseSearch.holds(
        "what is chosen must cost no more than the budget",
        offers(),
        offer -> {
          ImmutableSet<String> chosen = chosen(selection, offer);
          long cost =
              offer.proposals().stream()
                  .filter(proposal -> chosen.contains(proposal.id()))
                  .mapToLong(ProjectProposal::cost)
                  .sum();
          return cost <= offer.budget()
              ? Optional.empty()
              : Optional.of(
                  "%s: it chose %s for %s; leave out what the money does not reach for"
                      .formatted(words(offer), chosen, cost));
        });
  }

  /** The order in which proposals are handed in has no effect, on the order of choice either. */
  @Test
  public void theOrderGivenNeverMatters() {
    ProposalSelection selection = selection();
    CaseSearch.holds(
        "the order in which proposals are given must have no effect",
        offers(),
        offer -> {
          ImmutableList<String> first = chosen(selection, offer).asList();
          for (int turn = 0; turn < Math.max(1, offer.proposals().size()); turn++) {
            List<ProjectProposal> turned = new ArrayList<>(offer.proposals().reverse());
            Collections.rotate(turned, turn);
            Offer other = new Offer(ImmutableList.copyOf(turned), offer.needs(), offer.budget());
            ImmutableList<String> then = chosen(selection, other).asList();
            if (!then.equals(first)) {
              return Optional.of(
                  "%s: it chose %s, and of the same given as %s it chose %s; settle ties by the"
                          .formatted(
                              words(offer),
                              first,
                              turned.stream().map(ProjectProposal::id).toList(),
                              then)
                      + " proposal's own id or a lot drawn by it");
            }
          }
          return Optional.empty();
        });
  }

  /** Two instances, given equal offers, choose the same; so does one asked twice. */
  @Test
  public void equalOffersAreAnsweredAlike() {
    ProposalSelection selection = selection();
    ProposalSelection other = selection();
    CaseSearch.holds(
        "a selection must choose the same of equal offers each time",
        offers(),
        offer -> {
          ImmutableList<String> first = chosen(selection, offer).asList();
          ImmutableList<String> again = chosen(selection, offer).asList();
          ImmutableList<String> copied = chosen(other, copied(offer)).asList();
          return again.equals(first) && copied.equals(first)
              ? Optional.empty()
              : Optional.of(
                  ("%s: it chose %s, and then %s; rest on what is given alone, not on chance, clock"
                          + " or identity")
                      .formatted(words(offer), first, again.equals(first) ? copied : again));
        });
  }

  private static Offer copied(Offer offer) {
    return new Offer(
        offer.proposals().stream()
            .map(
                one ->
                    new ProjectProposal(
                        one.id(),
                        one.title(),
                        one.needs(),
                        one.assistance(),
                        one.cost(),
                        one.indicative(),
                        one.visibility()))
            .collect(toImmutableList()),
        offer.needs().stream().map(need -> new NeedCopy(need).copied()).collect(toImmutableList()),
        offer.budget());
  }

  /** Threads that ask at once are told what one alone is. */
  @Test
  public void manyThreadsChooseAlike() {
    ProposalSelection selection = selection();
    ImmutableList<Offer> drawn = CaseSearch.drawn(offers(), 50);
    Faults.none(
        "a selection must be safe for use by many threads",
        ManyThreads.difference(
                () ->
                    drawn.stream()
                        .map(offer -> chosen(selection, offer).asList())
                        .collect(toImmutableList()))
            .map(fault -> ImmutableList.of(fault + "; keep nothing between two calls"))
            .orElse(ImmutableList.of()));
  }

  /** The module descriptor and the services entry name the same selections. */
  @Test
  public void bothServiceListsAgree() {
    ServiceLists.agree(ProposalSelection.class, selection().getClass());
  }
}
