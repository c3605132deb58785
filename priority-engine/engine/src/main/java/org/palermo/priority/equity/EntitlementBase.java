package org.palermo.priority.equity;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;

/**
 * In proportion to what groups are entitled to places.
 *
 * <p>Open to others, by hand or through {@link EntitlementBases#load()}. An implementation must
 * rest on what it is given here and on figures fixed beforehand. It must not depend on this cycle's
 * scores: raising a severity would move the entitlements and could bring a graver need a later
 * place.
 */
public interface EntitlementBase {
  /** Short permanent name, such as {@code PER_STATE_IN_NEED}. */
  String id();

  /**
   * The base of each group, 0 or more, in the order given; only their proportions matter. A group
   * with base 0 is served after all others, in proportion to its needs.
   *
   * @param groups the groups with needs, each once
   */
  ImmutableList<Fraction> bases(ImmutableList<GroupInNeed> groups);
}
