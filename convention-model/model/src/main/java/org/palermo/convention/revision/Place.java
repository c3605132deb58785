package org.palermo.convention.revision;

import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.questionnaire.Origin;
import org.palermo.convention.questionnaire.SemanticVersion;

/** A question of one version, as the origin of answers. */
record Place(String questionnaire, SemanticVersion version, String question) {
  Origin on(Optional<LocalDate> said) {
    return new Origin(questionnaire, version, question, said);
  }
}
