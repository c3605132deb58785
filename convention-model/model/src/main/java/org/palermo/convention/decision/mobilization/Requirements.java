package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.UnitCost;

/**
 * What needs require: what has been said of them, else what unit costs let assume.
 *
 * <p>Of needs alike in State, subject and the kind of help that fits best, the first that is not
 * covered stands for all, since such help is given and paid once; where something has been said of
 * one of them, nothing is assumed of the others.
 */
public final class Requirements {
  private final ImmutableMap<String, UnitCost> costs;
  private final ImmutableMap<String, StatedRequirement> stated;
  private final ImmutableSortedSet.Builder<Problem> problems = ImmutableSortedSet.naturalOrder();
  private final Set<Alike> paid = new HashSet<>();

  private Requirements(
      ImmutableMap<String, StatedRequirement> stated, ImmutableMap<String, UnitCost> costs) {
    this.stated = stated;
    this.costs = costs;
  }

  /** Needs of one State on one subject for which one kind of help fits best. */
  private record Alike(String state, Optional<String> theme, String kind) {
    static Alike to(Need need) {
      return new Alike(need.state(), need.theme(), need.assistance().get(0));
    }
  }

  /**
   * What those needs require, in the order given. Needs that are covered, and kinds of help that
   * cost nothing, require nothing unless it has been said.
   *
   * @param needs first things first
   * @param stated what has been said, of each need once
   * @param costs unit costs by kind of help
   * @throws InvalidDataException with every kind of help that has no unit cost
   * @throws IllegalArgumentException if something is said of one need twice
   */
  public static ImmutableList<Requirement> of(
      ImmutableList<CoveredNeed> needs,
      Iterable<StatedRequirement> stated,
      ImmutableMap<String, UnitCost> costs) {
    Requirements requirements =
        new Requirements(Maps.uniqueIndex(stated, StatedRequirement::need), costs);
    needs.forEach(covered -> requirements.hear(covered.need()));
    ImmutableList<Requirement> all =
        needs.stream().map(requirements::of).collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<Problem> problems = requirements.problems.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return all;
  }

  private void hear(Need need) {
    if (stated.containsKey(need.id())) {
      paid.add(Alike.to(need));
    }
  }

  private Requirement of(CoveredNeed covered) {
    Need need = covered.need();
    StatedRequirement said = stated.get(need.id());
    if (said != null) {
      return new Requirement(need, said.means());
    }
    boolean pays = covered.coverage().level() != Coverage.Level.COVERED && paid.add(Alike.to(need));
    return new Requirement(need, pays ? assumed(need.assistance().get(0)) : ImmutableList.of());
  }

  private ImmutableList<Means> assumed(String kind) {
    UnitCost cost = costs.get(kind);
    if (cost == null) {
      problems.add(UnitCost.missing(kind));
      return ImmutableList.of();
    }
    return cost.dollars() == 0
        ? ImmutableList.of()
        : ImmutableList.of(new Means.Money(UnitCost.CURRENCY, cost.cents()));
  }
}
