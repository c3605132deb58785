package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.QuestionnaireDiff;

/**
 * How two versions of a questionnaire differ, as a document for programs.
 *
 * @param questionnaire id of the questionnaire; that of the newer version where it has changed
 * @param from the older version
 * @param to the newer version
 * @param changes one by one, in the order of {@link QuestionnaireDiff#changes}
 */
public record DiffDocument(
    String questionnaire,
    SemanticVersion from,
    SemanticVersion to,
    ImmutableList<ChangeLine> changes) {
  /** The difference as a document. */
  public static DiffDocument of(QuestionnaireDiff diff) {
    return new DiffDocument(
        diff.newer().id(),
        diff.older().version(),
        diff.newer().version(),
        diff.changes().stream().map(ChangeLine::of).collect(ImmutableList.toImmutableList()));
  }
}
