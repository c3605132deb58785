package org.palermo.convention.decision.mobilization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Need;

/**
 * What a need requires to be met.
 *
 * @param need the need
 * @param means how much of what, each measure once; empty where nothing is known or nothing needed
 */
public record Requirement(Need need, ImmutableList<Means> means) {
  /**
   * @throws IllegalArgumentException if two means are of one measure
   */
  public Requirement {
    checkArgument(
        means.stream().map(Means::measure).distinct().count() == means.size(),
        "need %s requires means of one measure twice: %s",
        need.id(),
        means);
  }
}
