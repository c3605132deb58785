package org.palermo.convention.testkit.axiom;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.testkit.PoolArbitraries;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;

/**
 * Needs alike in everything but their States and how much is missing, with the States.
 *
 * @param entries the needs
 */
record Trial(ImmutableList<Entry> entries) {
  private static final LocalDate DAY = LocalDate.of(2008, 10, 1);

  /**
   * One need. Its id names no State, so that an order by id favours none.
   *
   * @param id id of the need
   * @param state code of the State
   * @param group code of the regional group of the State
   * @param severity how much is missing
   */
  record Entry(String id, String state, String group, Severity severity) {
    Entry graver(Severity other) {
      return new Entry(id, state, group, other);
    }
  }

  /** The ids of the needs in the order that such an ordering gives. */
  ImmutableList<String> order(Orderings orderings) {
    return order(orderings, UnaryOperator.identity());
  }

  /** The same where the needs are handed in as that says. */
  ImmutableList<String> order(
      Orderings orderings, UnaryOperator<ImmutableList<CoveredNeed>> handedIn) {
    NeedOrdering ordering = orderings.of(states());
    PriorityContext context =
        new PriorityContext(
            DAY, Provisions.of(ImmutableList.of()), Directives.NONE, ImmutableMap.of());
    return ordering.order(handedIn.apply(needs()), context).stream()
        .map(covered -> covered.need().id())
        .collect(toImmutableList());
  }

  /** How many needs of that group are among the first of an order. */
  int held(String group, List<String> order, int first) {
    return (int)
        order.subList(0, first).stream().filter(id -> entry(id).group().equals(group)).count();
  }

  /** Its needs of that group. */
  int ofGroup(String group) {
    return (int) entries.stream().filter(entry -> entry.group().equals(group)).count();
  }

  Entry entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
  }

  /** The groups, in order. */
  ImmutableSortedSet<String> groups() {
    return ImmutableSortedSet.copyOf(entries.stream().map(Entry::group).toList());
  }

  /** The same with one need as grave as that. */
  Trial with(Entry changed, Severity severity) {
    return new Trial(
        entries.stream()
            .map(entry -> entry.equals(changed) ? entry.graver(severity) : entry)
            .collect(toImmutableList()));
  }

  /** The same with further needs. */
  Trial and(List<Entry> further) {
    return new Trial(ImmutableList.<Entry>builder().addAll(entries).addAll(further).build());
  }

  private StateRegister states() {
    return StateRegister.of(
        DAY,
        entries.stream()
            .collect(ImmutableMap.toImmutableMap(Entry::state, Entry::group, (one, same) -> one))
            .entrySet()
            .stream()
            .map(
                state ->
                    PoolArbitraries.state(
                        state.getKey(), Optional.of(state.getValue()), List.of("CIVIL")))
            .toList(),
        ImmutableList.of());
  }

  private ImmutableList<CoveredNeed> needs() {
    return entries.stream().map(Trial::need).collect(toImmutableList());
  }

  private static CoveredNeed need(Entry entry) {
    return new CoveredNeed(
        new Need(
            entry.id(),
            entry.state(),
            ImmutableSortedSet.of("UNTOC"),
            ImmutableSortedSet.of(Citation.parse("UNTOC 5(1)")),
            Optional.of("CRIMINALIZATION"),
            Optional.empty(),
            NeedKind.LATENT,
            ImmutableSortedSet.of(GapKind.PRACTICE),
            entry.severity(),
            Grounds.STATED,
            Optional.of(Footing.DUTY),
            ImmutableList.of("TRAINING"),
            ImmutableSortedSet.of(
                NeedSource.of(NeedSource.Type.ANSWER, "untoc.05.1", "yes_in_part")),
            ImmutableSortedSet.of("untoc.05.1"),
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            Visibility.PUBLIC),
        new Coverage(
            Coverage.Level.UNCOVERED,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty()));
  }

  /** Each need with its group and severity, such as {@code N1 of AFRICAN, major}. */
  @Override
  public String toString() {
    return String.join(
        "; ",
        entries.stream()
            .map(
                entry ->
                    "%s of %s (%s), %s"
                        .formatted(
                            entry.id(), entry.state(), entry.group(), entry.severity().code()))
            .toList());
  }
}
