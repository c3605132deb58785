package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that shows a law in use.
 *
 * @param title as the State writes it; never blank
 * @param outcome how it ended
 * @param date when it ended
 */
public record CaseExample(String title, Optional<String> outcome, Optional<LocalDate> date) {
  /**
   * @throws IllegalArgumentException if the title is blank
   */
  public CaseExample {
    checkArgument(!title.isBlank(), "title of a case is blank");
  }
}
