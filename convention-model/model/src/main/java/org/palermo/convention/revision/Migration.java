package org.palermo.convention.revision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * What the author of a questionnaire declares about how answers follow from one version to a newer
 * one. Data; {@link Transition#of} holds it against both versions.
 *
 * @param id such as {@code tip-1-to-2}
 * @param questionnaire id of the questionnaire
 * @param from the older version
 * @param to the newer version
 * @param steps in any order, but that remarks on one answer are joined in theirs
 */
public record Migration(
    String id,
    String questionnaire,
    SemanticVersion from,
    SemanticVersion to,
    ImmutableList<Step> steps) {
  /**
   * @throws IllegalArgumentException if the id is blank or it does not lead to a newer version
   */
  public Migration {
    checkArgument(!id.isBlank(), "id of a migration is blank");
    checkArgument(
        from.compareTo(to) < 0,
        "migration %s leads from %s to %s, which is no newer",
        id,
        from,
        to);
  }
}
