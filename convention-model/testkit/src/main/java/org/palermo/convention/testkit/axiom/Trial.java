package org.palermo.convention.testkit.axiom;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.testkit.PoolArbitraries;

/**
 * Needs alike in everything but their States and how much is missing, with the States.
 *
 * @param entries the needs
 */
record Trial(ImmutableList<Entry> entries) {
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
    return ordering.order(handedIn.apply(needs()), TrialNeed.context()).stream()
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
        TrialNeed.DAY,
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
    return new TrialNeed(
            entry.id(),
            entry.state(),
            entry.severity(),
            NeedKind.LATENT,
            Grounds.STATED,
            Coverage.Level.UNCOVERED)
        .need();
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
