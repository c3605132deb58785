package org.palermo.convention.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;

/**
 * Chooses proposals within a budget, and says on what ground. Source: decision 2/6 (d).
 *
 * <p>The order given never matters; equal input gives equal output. That a choice is the best one
 * is believed to nobody: whoever shows a choice as such proves it anew.
 */
public interface ProposalSelection {
  /** Short permanent name, such as {@code equal-shares}. */
  String id();

  /** On what ground proposals are chosen, in a sentence that a report can show. */
  String ground();

  /**
   * The ids of those chosen, in the order in which they were; together they cost no more than the
   * budget.
   *
   * @param proposals what to choose from
   * @param needs the needs that they meet, first things first
   * @param budget in whole US dollars, 0 or more
   */
  ImmutableSet<String> select(
      ImmutableList<ProjectProposal> proposals, ImmutableList<CoveredNeed> needs, long budget);
}
