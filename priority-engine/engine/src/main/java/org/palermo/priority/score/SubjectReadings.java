package org.palermo.priority.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Citation;

/**
 * What is read off the subjects of needs, each subject once: many States have needs under one
 * paragraph, and looking up what the treaties and the Conference say about it is the dearest part
 * of scoring. For one pool in one context, and for one thread.
 */
final class SubjectReadings {
  private final ImmutableList<Ground> grounds;
  private final PriorityContext context;
  private final Map<Subject, Reading[]> known = new HashMap<>();

  /** All of a need that its criteria of subject read. */
  private record Subject(ImmutableSortedSet<Citation> places, Optional<String> theme) {}

  SubjectReadings(ImmutableList<Ground> grounds, PriorityContext context) {
    this.grounds = grounds;
    this.context = context;
  }

  /** The readings of that need by number of ground; those that need more than the subject lack. */
  Reading[] of(CoveredNeed need) {
    Need found = need.need();
    return known.computeIfAbsent(
        new Subject(found.citations(), found.theme()), subject -> read(need));
  }

  private Reading[] read(CoveredNeed need) {
    Reading[] readings = new Reading[grounds.size()];
    for (int i = 0; i < readings.length; i++) {
      Ground ground = grounds.get(i);
      if (ground.isOfSubject()) {
        readings[i] = ground.criterion().read(need, context);
      }
    }
    return readings;
  }
}
