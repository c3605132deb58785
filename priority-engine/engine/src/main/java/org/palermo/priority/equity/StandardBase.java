package org.palermo.priority.equity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.palermo.priority.exact.Fraction;

/** The two bases that need no figures beside the needs themselves. */
public enum StandardBase implements EntitlementBase {
  /**
   * The same for every named group with needs; nothing for the States outside all groups, who are
   * too few for the share of a group.
   */
  EQUAL_PER_GROUP,

  /** The number of States with at least one eligible need: a State counts once, however many. */
  PER_STATE_IN_NEED;

  @Override
  public String id() {
    return name();
  }

  @Override
  public ImmutableList<Fraction> bases(ImmutableList<GroupInNeed> groups) {
    return groups.stream().map(this::base).collect(toImmutableList());
  }

  private Fraction base(GroupInNeed group) {
    return switch (this) {
      case EQUAL_PER_GROUP -> group.isNamed() ? Fraction.ONE : Fraction.ZERO;
      case PER_STATE_IN_NEED -> Fraction.of(group.statesInNeed());
    };
  }
}
