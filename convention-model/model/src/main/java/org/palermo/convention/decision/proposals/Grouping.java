package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.state.State;

/** Sorts needs into those of one draft, and sets aside those that can be in none. */
final class Grouping {
  private final DraftingBasis basis;
  private final DraftTerms terms;
  private final Map<Likeness, List<CoveredNeed>> alike = new TreeMap<>();
  private final Map<String, Undrafted.Reason> undrafted = new TreeMap<>();

  Grouping(DraftingBasis basis, DraftTerms terms) {
    this.basis = basis;
    this.terms = terms;
    refuseTwice(basis.needs());
    basis.needs().forEach(this::sort);
  }

  private static void refuseTwice(ImmutableList<CoveredNeed> needs) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    Set<String> ids = new HashSet<>();
    for (CoveredNeed covered : needs) {
      String id = covered.need().id();
      if (!ids.add(id)) {
        found.add(new Problem("needs", id, "id-twice", id + " stands twice", "leave one of them"));
      }
    }
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  private void sort(CoveredNeed covered) {
    Need need = covered.need();
    Optional<Undrafted.Reason> reason = reason(covered);
    if (reason.isPresent()) {
      undrafted.put(need.id(), reason.get());
      return;
    }
    String kind = need.assistance().get(0);
    Optional<String> region =
        terms.nationalKinds().contains(kind) ? Optional.empty() : regionalGroup(need.state());
    Likeness likeness =
        new Likeness(
            region.orElse(need.state()),
            need.theme(),
            kind,
            Optional.ofNullable(basis.workingLanguages().get(need.state())));
    alike.computeIfAbsent(likeness, like -> new ArrayList<>()).add(covered);
  }

  private Optional<Undrafted.Reason> reason(CoveredNeed covered) {
    Need need = covered.need();
    if (covered.coverage().level() == Coverage.Level.COVERED) {
      return Optional.of(Undrafted.Reason.COVERED);
    }
    if (basis.directives().all().stream().noneMatch(directive -> guides(directive, need))) {
      return Optional.of(Undrafted.Reason.NO_GUIDANCE);
    }
    if (basis.states().state(need.state()).isEmpty()) {
      return Optional.of(Undrafted.Reason.UNKNOWN_STATE);
    }
    return basis.costs().containsKey(need.assistance().get(0))
        ? Optional.empty()
        : Optional.of(Undrafted.Reason.NO_UNIT_COST);
  }

  private boolean guides(Directive directive, Need need) {
    return directive.effect() != Directive.Effect.TASK
        && directive.isInForce(basis.asOf())
        && directive.concerns(need);
  }

  private Optional<String> regionalGroup(String state) {
    return basis.states().state(state).flatMap(State::regionalGroup);
  }

  /** The groups, by id of their drafts; several of one State alone are that State's. */
  ImmutableList<NeedGroup> groups() {
    Map<Likeness, NeedGroup> groups = new TreeMap<>();
    alike.forEach(
        (likeness, needs) -> {
          String state = needs.get(0).need().state();
          boolean one = needs.stream().allMatch(need -> need.need().state().equals(state));
          Likeness own = one ? likeness.in(state) : likeness;
          groups.put(own, NeedGroup.of(own, regionalGroup(state), needs));
        });
    return ImmutableList.copyOf(groups.values());
  }

  /** The needs in no group, by id. */
  ImmutableList<Undrafted> undrafted() {
    return undrafted.entrySet().stream()
        .map(entry -> new Undrafted(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What guides the drafting for those needs. */
  DraftGuidance guidance(NeedGroup group) {
    ImmutableList<Directive> guiding =
        basis.directives().all().stream()
            .filter(directive -> group.needs().stream().anyMatch(need -> guides(directive, need)))
            .sorted(Comparator.comparing(Directive::id))
            .collect(ImmutableList.toImmutableList());
    return new DraftGuidance(
        guiding.stream()
            .map(directive -> new DraftGuidance.GuidingAct(directive.id(), directive.act()))
            .collect(ImmutableList.toImmutableList()),
        guiding.stream().noneMatch(directive -> directive.standing() == Directive.Standing.ACT));
  }
}
