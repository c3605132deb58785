package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

/** On which pots needs may draw, and what keeps them from the others. Not thread-safe. */
final class Fitting {
  private static final Comparator<Iterable<GivingConditions.Kind>> KINDS =
      (one, other) -> Iterables.toString(one).compareTo(Iterables.toString(other));

  private final ImmutableList<Pot> pots;
  private final StateRegister states;
  private final LocalDate asOf;
  private final Map<Sight, ImmutableList<ImmutableSortedSet<GivingConditions.Kind>>> known =
      new HashMap<>();
  private final Map<Sight, ImmutableList<Shortfall.Hindrance>> told = new HashMap<>();

  Fitting(ImmutableList<Pot> pots, StateRegister states, LocalDate asOf) {
    this.pots = pots;
    this.states = states;
    this.asOf = asOf;
  }

  /** All of a need at which conditions look: thousands of needs look alike. */
  private record Sight(String state, Optional<String> theme, ImmutableSet<String> assistance) {
    static Sight of(Need need) {
      return new Sight(need.state(), need.theme(), ImmutableSet.copyOf(need.assistance()));
    }
  }

  /** The numbers of the pots on which a need may draw. */
  BitSet mayDraw(Need need) {
    BitSet may = new BitSet(pots.size());
    ImmutableList<ImmutableSortedSet<GivingConditions.Kind>> forbidding = forbidding(need);
    for (int pot = 0; pot < pots.size(); pot++) {
      may.set(pot, forbidding.get(pot).isEmpty());
    }
    return may;
  }

  /** What stands between a need and each pot. */
  ImmutableList<Shortfall.Hindrance> hindrances(Need need) {
    return told.computeIfAbsent(Sight.of(need), sight -> tell(forbidding(need)));
  }

  private ImmutableList<Shortfall.Hindrance> tell(
      ImmutableList<ImmutableSortedSet<GivingConditions.Kind>> forbidding) {
    Map<Iterable<GivingConditions.Kind>, List<String>> grouped = new TreeMap<>(KINDS);
    for (int pot = 0; pot < pots.size(); pot++) {
      grouped
          .computeIfAbsent(forbidding.get(pot), kinds -> new ArrayList<>())
          .addAll(pots.get(pot).ids());
    }
    ImmutableList.Builder<Shortfall.Hindrance> hindrances = ImmutableList.builder();
    grouped.forEach(
        (kinds, resources) ->
            hindrances.add(
                new Shortfall.Hindrance(
                    ImmutableSortedSet.copyOf(kinds), ImmutableSortedSet.copyOf(resources))));
    return hindrances.build();
  }

  private ImmutableList<ImmutableSortedSet<GivingConditions.Kind>> forbidding(Need need) {
    return known.computeIfAbsent(
        Sight.of(need),
        sight -> {
          Optional<String> group = states.state(need.state()).flatMap(State::regionalGroup);
          return pots.stream()
              .map(pot -> pot.conditions().forbidding(need, group, asOf))
              .collect(ImmutableList.toImmutableList());
        });
  }
}
