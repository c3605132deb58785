package org.palermo.convention.decision.proposals;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The guidance on which a draft rests.
 *
 * @param acts what speaks of its needs, by id, at least one
 * @param provisional whether none of it is an act of the Conference: the standing footing of the
 *     treaties and advice of a body guide for the time being
 */
public record DraftGuidance(ImmutableList<GuidingAct> acts, boolean provisional) {
  /**
   * A directive that guides.
   *
   * @param directive its id
   * @param act the act as it is cited
   */
  public record GuidingAct(String directive, String act) {}

  /**
   * @throws IllegalArgumentException if there is no guidance
   */
  public DraftGuidance {
    checkArgument(!acts.isEmpty(), "no proposal without a piece of guidance");
  }
}
