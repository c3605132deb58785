package org.palermo.priority.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.shares.ClaimantShares;

/**
 * What part of the money is whose: groups in proportion to the base that also guides the order of
 * needs, the States of a group whose needs proposals meet in equal parts, and legal traditions
 * through the States that have them. All are empty where the base is 0 for every group. Source:
 * decision 2/6 (d).
 *
 * @param states the part of each State that some proposal helps, by code; they sum to 1
 * @param groups the part of each regional group, {@code NONE} for States outside all groups
 * @param traditions the part of each legal tradition
 */
public record BudgetEntitlements(
    ImmutableSortedMap<String, Fraction> states,
    ImmutableSortedMap<String, Fraction> groups,
    ImmutableSortedMap<String, Fraction> traditions) {

  /** How the budget is shared out; equally where the base is 0 for every group. */
  ClaimantShares shares() {
    return states.isEmpty() ? ClaimantShares.equal() : ClaimantShares.weighted(states);
  }

  static BudgetEntitlements of(CandidatePool pool, EntitlementBase base, StateRegister register) {
    Map<String, List<State>> members = new TreeMap<>();
    Map<String, Integer> needs = new TreeMap<>();
    TreeSet<String> helped = new TreeSet<>();
    for (Candidate candidate : pool.candidates()) {
      for (String code : candidate.worth().keySet()) {
        State state = register.state(code).orElseThrow();
        String group = state.regionalGroup().orElse(GroupInNeed.NONE);
        needs.merge(group, 1, Integer::sum);
        if (helped.add(code)) {
          members.computeIfAbsent(group, name -> new ArrayList<>()).add(state);
        }
      }
    }
    ImmutableList.Builder<GroupInNeed> inNeed = ImmutableList.builder();
    members.forEach(
        (group, states) ->
            inNeed.add(
                new GroupInNeed(group, states.size(), needs.getOrDefault(group, states.size()))));
    ImmutableList<GroupInNeed> groups = inNeed.build();
    ImmutableList<Fraction> bases = base.bases(groups);
    Fraction whole = Fraction.sum(bases);
    Map<String, Fraction> byState = new TreeMap<>();
    Map<String, Fraction> byGroup = new TreeMap<>();
    Map<String, Fraction> byTradition = new TreeMap<>();
    for (int g = 0; g < groups.size() && whole.signum() > 0; g++) {
      Fraction part = bases.get(g).dividedBy(whole);
      byGroup.put(groups.get(g).name(), part);
      List<State> states = members.getOrDefault(groups.get(g).name(), List.of());
      for (State state : states) {
        Fraction own = part.dividedBy(states.size());
        byState.put(state.code(), own);
        state
            .traditions()
            .shares()
            .forEach(
                (code, share) ->
                    byTradition.merge(code, own.times(Fraction.from(share)), Fraction::plus));
      }
    }
    return new BudgetEntitlements(
        ImmutableSortedMap.copyOf(byState),
        ImmutableSortedMap.copyOf(byGroup),
        ImmutableSortedMap.copyOf(byTradition));
  }
}
