package org.palermo.priority.equity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A group of States of which some have needs.
 *
 * @param name open code of the group; {@link #NONE} for the States outside all groups
 * @param statesInNeed number of its States with at least one eligible need, 1 or more
 * @param needs number of their eligible needs, at least as many
 */
public record GroupInNeed(String name, int statesInNeed, int needs) {
  /** The States that belong to no regional group. They are never lost, and never a group. */
  public static final String NONE = "NONE";

  /**
   * @throws IllegalArgumentException if there is no State, or fewer needs than States
   */
  public GroupInNeed {
    checkArgument(statesInNeed >= 1, "%s has %s States in need", name, statesInNeed);
    checkArgument(
        needs >= statesInNeed, "%s has %s needs of %s States in need", name, needs, statesInNeed);
  }

  /** Whether it is a group and not the remainder. */
  public boolean isNamed() {
    return !name.equals(NONE);
  }
}
