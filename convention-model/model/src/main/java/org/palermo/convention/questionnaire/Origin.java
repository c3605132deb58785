package org.palermo.convention.questionnaire;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an answer was carried over from: another version of the questionnaire, another cycle, or
 * the questionnaire of another instrument.
 *
 * @param questionnaire id of the questionnaire to which the State gave the answer
 * @param version version of that questionnaire
 * @param question id of the question answered there
 * @param said day on which it was said; empty when that is not known
 */
public record Origin(
    String questionnaire, SemanticVersion version, String question, Optional<LocalDate> said) {
  /** Such as {@code untoc.06.1 (untoc 2.0.0, 2006-05-01)}. */
  @Override
  public String toString() {
    return question
        + " ("
        + questionnaire
        + " "
        + version
        + said.map(day -> ", " + day).orElse("")
        + ")";
  }
}
