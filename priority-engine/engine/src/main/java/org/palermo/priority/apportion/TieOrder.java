package org.palermo.priority.apportion;

import com.google.common.collect.ImmutableList;

/**
 * How ties are settled, declared before anything is reckoned. A tie is always listed; this only
 * says which of its outcomes is taken.
 */
public sealed interface TieOrder permits TieOrder.Listing, Lot {
  /**
   * Those who tie, first served first.
   *
   * @param contenders their names, in the order in which the recipients are listed
   */
  ImmutableList<String> order(ImmutableList<String> contenders);

  /** Who is listed earlier is served first: a seniority agreed beforehand. */
  record Listing() implements TieOrder {
    @Override
    public ImmutableList<String> order(ImmutableList<String> contenders) {
      return contenders;
    }
  }
}
