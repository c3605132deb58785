package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One duty, option or definition of an instrument.
 *
 * @param citation where it stands
 * @param summary what it says, in the project's own words; never blank
 * @param strength how firmly it binds
 * @param theme open code of the subject, declared by the instrument
 * @param cluster open code of the review cluster; empty when it belongs to none or this is not
 *     known
 * @param crossReferences places it rests on or points to, in the order of the source
 */
public record Provision(
    Citation citation,
    String summary,
    Strength strength,
    String theme,
    Optional<String> cluster,
    ImmutableList<Citation> crossReferences) {
  /**
   * @throws IllegalArgumentException if summary or theme is blank
   */
  public Provision {
    checkArgument(!summary.isBlank(), "summary of %s is blank", citation);
    checkArgument(!theme.isBlank(), "theme of %s is blank", citation);
  }
}
