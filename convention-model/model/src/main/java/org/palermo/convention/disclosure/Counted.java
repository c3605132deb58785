package org.palermo.convention.disclosure;

import java.util.function.Function;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * What a table counts.
 *
 * @param id which thing it is
 * @param state the State behind it
 */
public record Counted<T>(Function<T, String> id, Function<T, String> state) {
  /** Needs, with their coverage. */
  public static final Counted<CoveredNeed> NEEDS =
      new Counted<>(standing -> standing.need().id(), standing -> standing.need().state());

  /** Records of assistance. */
  public static final Counted<Activity> ACTIVITIES =
      new Counted<>(Activity::id, Activity::recipient);
}
