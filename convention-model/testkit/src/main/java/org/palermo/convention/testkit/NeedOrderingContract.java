package org.palermo.convention.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.testkit.PoolArbitraries.Agenda;

/**
 * Every obligation of a {@link NeedOrdering}, as a test each. An ordering's own test is this; one
 * that knows States is given those of {@link PoolArbitraries#states()}, whose needs are drawn:
 *
 * <pre>{@code
 * class SeverityOrderTest extends NeedOrderingContract {
 *   @Override
 *   protected NeedOrdering ordering() {
 *     return new SeverityOrder();
 *   }
 * }
 * }</pre>
 *
 * <p>A failing test names the smallest pool found that breaks the obligation, and what mends it.
 */
public abstract class NeedOrderingContract {
  /** For subclasses, which have no parameters either. */
  protected NeedOrderingContract() {}

  /** A new instance of the ordering; each is made alike. */
  protected abstract NeedOrdering ordering();

  private static Arbitrary<Agenda> agendas() {
    return PoolArbitraries.agendas();
  }

  private static String ids(Iterable<CoveredNeed> needs) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    needs.forEach(need -> ids.add(need.need().id()));
    return ids.build().toString();
  }

  /** The id is lower-case letters, digits and hyphens, and every instance tells the same. */
  @Test
  public void idIsWellFormedAndPermanent() {
    Naming.idIsWellFormedAndPermanent("an ordering", () -> ordering().id());
  }

  /** The ground is a sentence. */
  @Test
  public void groundIsASentence() {
    Naming.isASentence("the ground of an ordering", ordering().ground());
  }

  /** Nothing is thrown whatever the pool, the one without needs included. */
  @Test
  public void everyPoolIsPutInOrder() {
    NeedOrdering ordering = ordering();
    CaseSearch.holds(
        "an ordering must put every pool in order, the one without needs included",
        agendas(),
        agenda ->
            Thrown.by(() -> ordering.order(agenda.needs(), agenda.context()))
                .map(
                    thrown ->
                        "needs %s: it %s; give every need a place, those of which little is known"
                                .formatted(ids(agenda.needs()), thrown)
                            + " too"));
  }

  /** Each need given has one place, and nothing else has any. */
  @Test
  public void eachNeedHasOnePlace() {
    NeedOrdering ordering = ordering();
    CaseSearch.holds(
        "an ordering must give each need one place, and nothing else any",
        agendas(),
        agenda -> {
          Multiset<CoveredNeed> given = HashMultiset.create(agenda.needs());
          Multiset<CoveredNeed> placed =
              HashMultiset.create(ordering.order(agenda.needs(), agenda.context()));
          Multiset<CoveredNeed> lost = Multisets.difference(given, placed);
          Multiset<CoveredNeed> added = Multisets.difference(placed, given);
          return lost.isEmpty() && added.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  "needs %s: lost are %s, and added or changed are %s; hand on the needs as they"
                          .formatted(ids(agenda.needs()), ids(lost), ids(added))
                      + " were given, each once");
        });
  }

  /** The order in which needs are handed in has no effect. */
  @Test
  public void theOrderGivenNeverMatters() {
    NeedOrdering ordering = ordering();
    CaseSearch.holds(
        "the order in which needs are given must have no effect",
        agendas(),
        agenda -> {
          ImmutableList<CoveredNeed> needs = agenda.needs();
          ImmutableList<CoveredNeed> order = ordering.order(needs, agenda.context());
          for (int turn = 0; turn < Math.max(1, needs.size()); turn++) {
            List<CoveredNeed> turned = new ArrayList<>(needs.reverse());
            Collections.rotate(turned, turn);
            ImmutableList<CoveredNeed> other =
                ordering.order(ImmutableList.copyOf(turned), agenda.context());
            if (!other.equals(order)) {
              return Optional.of(
                  "needs given as %s are put in the order %s, and as %s in the order %s; settle"
                          .formatted(ids(needs), ids(order), ids(turned), ids(other))
                      + " ties by the need's own id or a lot drawn by it");
            }
          }
          return Optional.empty();
        });
  }

  /** Two instances, given equal needs, put them in the same order; so does one asked twice. */
  @Test
  public void equalPoolsAreOrderedAlike() {
    NeedOrdering ordering = ordering();
    NeedOrdering other = ordering();
    CaseSearch.holds(
        "an ordering must put equal needs in the same order each time",
        agendas(),
        agenda -> {
          ImmutableList<CoveredNeed> order = ordering.order(agenda.needs(), agenda.context());
          ImmutableList<CoveredNeed> again = ordering.order(agenda.needs(), agenda.context());
          ImmutableList<CoveredNeed> copied =
              other.order(
                  agenda.needs().stream()
                      .map(need -> new NeedCopy(need).copied())
                      .collect(toImmutableList()),
                  PoolArbitraries.copied(agenda.context()));
          return again.equals(order) && copied.equals(order)
              ? Optional.empty()
              : Optional.of(
                  ("needs %s are put in the order %s, and then in the order %s; rest on needs and"
                          + " context alone, not on chance, clock or identity")
                      .formatted(
                          ids(agenda.needs()),
                          ids(order),
                          ids(again.equals(order) ? copied : again)));
        });
  }

  /** Threads that ask at once are told what one alone is. */
  @Test
  public void manyThreadsOrderAlike() {
    NeedOrdering ordering = ordering();
    ImmutableList<Agenda> drawn = CaseSearch.drawn(agendas(), 50);
    Faults.none(
        "an ordering must be safe for use by many threads",
        ManyThreads.difference(
                () ->
                    drawn.stream()
                        .map(agenda -> ordering.order(agenda.needs(), agenda.context()))
                        .collect(toImmutableList()))
            .map(fault -> ImmutableList.of(fault + "; keep nothing between two calls"))
            .orElse(ImmutableList.of()));
  }

  /** The module descriptor and the services entry name the same orderings. */
  @Test
  public void bothServiceListsAgree() {
    ServiceLists.agree(NeedOrdering.class, ordering().getClass());
  }
}
