package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.palermo.convention.state.TreatyAction;

/**
 * What one State did about an instrument that the register does not hold.
 *
 * @param state code of the State
 * @param action what it did
 */
public record StateAction(String state, TreatyAction action) {
  /** What plugins bring by State, as records in the order of the codes. */
  public static ImmutableList<StateAction> of(ImmutableSortedMap<String, TreatyAction> byState) {
    return byState.entrySet().stream()
        .map(entry -> new StateAction(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }
}
