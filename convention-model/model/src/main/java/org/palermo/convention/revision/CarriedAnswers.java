package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * A response as it stands under a newer version, with the report on it.
 *
 * @param from the version under which the State answered
 * @param response under the newer version; what the State has yet to confirm is among its answers
 *     as a proposal that counts for nothing
 * @param report one entry for each answer that the State gave, in the order of the older response
 */
public record CarriedAnswers(SemanticVersion from, Response response, ImmutableList<Entry> report) {
  /**
   * What became of one answer.
   *
   * @param given the answer as the State gave it
   * @param fate what became of it; the worst, where it speaks to several questions now
   * @param to the newer questions that it speaks to; empty when it is lost
   * @param reason why, where it is lost or must be confirmed
   */
  public record Entry(
      RecordedAnswer given, Fate fate, ImmutableSortedSet<String> to, Optional<Wording> reason) {}

  /** The entries of that fate, in order. */
  public ImmutableList<Entry> of(Fate fate) {
    return report.stream()
        .filter(entry -> entry.fate() == fate)
        .collect(ImmutableList.toImmutableList());
  }
}
