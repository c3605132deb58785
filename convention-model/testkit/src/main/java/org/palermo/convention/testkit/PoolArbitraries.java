package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Provisions;

/**
 * What is put in order and chosen from: pools of needs, what is known beside them, and proposals
 * that meet them. All needs are those of {@link #states()}.
 *
 * <pre>{@code
 * @Property
 * void theGravestComesFirst(@ForAll("agendas") PoolArbitraries.Agenda agenda) {
 *   ImmutableList<CoveredNeed> order = ordering.order(agenda.needs(), agenda.context());
 *   ...
 * }
 *
 * @Provide
 * Arbitrary<PoolArbitraries.Agenda> agendas() {
 *   return PoolArbitraries.agendas();
 * }
 * }</pre>
 */
public final class PoolArbitraries {
  private static final ImmutableMap<String, String> GROUPS =
      ImmutableMap.of(
          "AFG", "ASIA_PACIFIC",
          "BRA", "LATIN_AMERICAN_CARIBBEAN",
          "CHE", "WESTERN_EUROPEAN_OTHERS",
          "DZA", "AFRICAN",
          "FJI", "ASIA_PACIFIC");

  private static final int MOST_NEEDS = 8;
  private static final Arbitrary<ImmutableList<CoveredNeed>> NEED_POOLS = drawnNeeds();
  private static final Arbitrary<Agenda> AGENDAS = drawnAgendas();
  private static final Arbitrary<Offer> OFFERS = drawnOffers();

  private PoolArbitraries() {}

  /**
   * Needs to be put in order.
   *
   * @param needs the needs, under ids of their own
   * @param context what is known beside them
   */
  public record Agenda(ImmutableList<CoveredNeed> needs, PriorityContext context) {}

  /**
   * Proposals to choose from.
   *
   * @param proposals the proposals, under ids of their own; each meets some of the needs
   * @param needs the needs
   * @param budget in whole US dollars
   */
  public record Offer(
      ImmutableList<ProjectProposal> proposals, ImmutableList<CoveredNeed> needs, long budget) {}

  /** The States whose needs are drawn: four groups, and an organization outside all of them. */
  public static StateRegister states() {
    return StateRegister.of(
        LocalDate.of(2026, 11, 1),
        ImmutableList.of("AFG", "BRA", "CHE", "DZA", "EUE", "FJI").stream()
            .map(
                code ->
                    state(
                        code,
                        Optional.ofNullable(GROUPS.get(code)),
                        code.equals("AFG") || code.equals("DZA")
                            ? List.of("CIVIL", "ISLAMIC")
                            : List.of(code.equals("FJI") ? "COMMON" : "CIVIL")))
            .toList(),
        ImmutableList.of());
  }

  /**
   * A State of which nothing is known but its group and legal traditions; an organization where it
   * is in no group.
   *
   * @param code three capital letters
   * @param group code of its regional group
   * @param traditions codes of its legal traditions, in equal shares
   */
  public static State state(String code, Optional<String> group, List<String> traditions) {
    return new State(
        code,
        code.substring(0, 2),
        Optional.empty(),
        group.isPresent() ? PartyKind.STATE : PartyKind.REGIONAL_ORGANIZATION,
        Wording.english(code),
        group,
        Optional.empty(),
        Optional.empty(),
        LegalTraditions.equalShares(traditions),
        "high",
        "",
        OptionalLong.empty(),
        0,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** Pools of no need to eight, each under an id of its own. */
  public static Arbitrary<ImmutableList<CoveredNeed>> needPools() {
    return NEED_POOLS;
  }

  private static Arbitrary<ImmutableList<CoveredNeed>> drawnNeeds() {
    return AssistanceArbitraries.coveredNeeds()
        .list()
        .uniqueElements(covered -> covered.need().id())
        .ofMaxSize(MOST_NEEDS)
        .map(ImmutableList::copyOf);
  }

  /** Pools with what may be known beside them. */
  public static Arbitrary<Agenda> agendas() {
    return AGENDAS;
  }

  private static Arbitrary<Agenda> drawnAgendas() {
    return Combinators.combine(
            NEED_POOLS,
            TextArbitraries.days(),
            TreatyArbitraries.provisionLists("UNTOC"),
            ConferenceArbitraries.directiveLists(),
            Arbitraries.integers().between(0, 5).list().ofSize(MOST_NEEDS))
        .as(
            (needs, day, provisions, directives, cycles) ->
                new Agenda(
                    needs,
                    new PriorityContext(
                        day, Provisions.of(provisions), directives, waits(needs, cycles))));
  }

  private static ImmutableMap<String, Integer> waits(
      ImmutableList<CoveredNeed> needs, List<Integer> cycles) {
    ImmutableMap.Builder<String, Integer> waits = ImmutableMap.builder();
    for (int i = 0; i < needs.size(); i++) {
      waits.put(needs.get(i).need().id(), cycles.get(i));
    }
    return ImmutableMap.copyOf(Maps.filterValues(waits.buildOrThrow(), waited -> waited > 0));
  }

  /**
   * None to six proposals, each under an id of its own; the needs they meet; and a budget that
   * mostly reaches for some of them. Where there are no needs, there are no proposals.
   */
  public static Arbitrary<Offer> offers() {
    return OFFERS;
  }

  private static Arbitrary<Offer> drawnOffers() {
    Arbitrary<Set<Integer>> met =
        Arbitraries.integers().between(0, MOST_NEEDS - 1).set().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<Draft>> drafts =
        Combinators.combine(
                met, Arbitraries.longs().between(0, 1_000), TextArbitraries.helpThatFits())
            .as(Draft::new)
            .list()
            .ofMaxSize(6);
    return Combinators.combine(NEED_POOLS, drafts, Arbitraries.longs().between(0, 3_000))
        .as(
            (needs, drawn, budget) ->
                new Offer(
                    needs.isEmpty() ? ImmutableList.of() : numbered(drawn, needs), needs, budget));
  }

  /** A proposal before it is known which needs there are; those it meets are counted round. */
  private record Draft(Set<Integer> met, long cost, ImmutableList<String> help) {
    ProjectProposal proposal(int number, ImmutableList<CoveredNeed> needs) {
      return new ProjectProposal(
          "P-" + number,
          "project " + number,
          met.stream()
              .map(index -> needs.get(index % needs.size()).need().id())
              .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
          help,
          cost,
          false,
          Visibility.PUBLIC);
    }
  }

  private static ImmutableList<ProjectProposal> numbered(
      List<Draft> drafts, ImmutableList<CoveredNeed> needs) {
    ImmutableList.Builder<ProjectProposal> proposals = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      proposals.add(drafts.get(i).proposal(i + 1, needs));
    }
    return proposals.build();
  }

  /** The same as a map would give it, built anew. */
  static PriorityContext copied(PriorityContext context) {
    ImmutableMap.Builder<String, Integer> waits = ImmutableMap.builder();
    for (Map.Entry<String, Integer> wait : context.cyclesWaited().entrySet()) {
      waits.put(wait.getKey(), wait.getValue());
    }
    return new PriorityContext(
        context.asOf(), context.provisions(), context.directives(), waits.buildOrThrow());
  }
}
