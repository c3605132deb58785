package org.palermo.convention.spi;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.CoveredNeed;

/**
 * Puts needs in order, and says on what ground. Source: decision 2/6 (c)(ii).
 *
 * <p>The result holds each need given exactly once; the order given never matters; equal input
 * gives equal output.
 */
public interface NeedOrdering {
  /** Short permanent name, such as {@code severity}. */
  String id();

  /** On what ground needs are put in order, in a sentence that a report can show. */
  String ground();

  /** The needs in order, first things first. */
  ImmutableList<CoveredNeed> order(ImmutableList<CoveredNeed> needs, PriorityContext context);
}
