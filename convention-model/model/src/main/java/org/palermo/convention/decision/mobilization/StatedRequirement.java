package org.palermo.convention.decision.mobilization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.Means;

/**
 * What somebody says that a need requires, in money and in kind.
 *
 * @param need id of the need
 * @param means how much of what, each measure once; empty where nothing is needed
 */
public record StatedRequirement(String need, ImmutableList<Means> means) {
  /**
   * @throws IllegalArgumentException if the id is blank, or two means are of one measure
   */
  public StatedRequirement {
    checkArgument(!need.isBlank(), "a requirement names no need");
    checkArgument(
        means.stream().map(Means::measure).distinct().count() == means.size(),
        "need %s requires means of one measure twice: %s",
        need,
        means);
  }
}
