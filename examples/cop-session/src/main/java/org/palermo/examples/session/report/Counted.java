package org.palermo.examples.session.report;

import java.util.function.Function;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * What a table counts.
 *
 * @param id which thing it is
 * @param state the State behind it
 */
record Counted<T>(Function<T, String> id, Function<T, String> state) {
  static final Counted<CoveredNeed> NEEDS =
      new Counted<>(standing -> standing.need().id(), standing -> standing.need().state());

  static final Counted<Activity> ACTIVITIES = new Counted<>(Activity::id, Activity::recipient);
}
