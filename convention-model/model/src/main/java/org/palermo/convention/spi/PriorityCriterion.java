package org.palermo.convention.spi;

import org.palermo.convention.assistance.CoveredNeed;

/**
 * A ground on which one need deserves attention before another. What it reads is brought to a scale
 * and weighed by the profile in use, which is data.
 *
 * <p>Source: decision 2/6 (c)(ii). An implementation is a pure function: what it reads of a need
 * rests on that need and on the context alone, never on other needs, and never on which State it
 * is. It must not read regional group or legal tradition either: these enter when proposals are
 * drawn up, never when a need is scored.
 */
public interface PriorityCriterion {
  /** Short permanent name by which profiles name it, such as {@code severity}. */
  String id();

  /** What it reads and in which units, in a sentence. */
  String meaning();

  /** What it reads off a need; an interval where not everything is known. */
  Reading read(CoveredNeed need, PriorityContext context);
}
