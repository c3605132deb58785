package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A law that a State cites.
 *
 * @param title as the State writes it; never blank
 * @param article the place in the law
 * @param inForce day from which it has been in force
 * @param link where it can be read
 */
public record LawReference(
    String title, Optional<String> article, Optional<LocalDate> inForce, Optional<String> link) {
  /**
   * @throws IllegalArgumentException if the title is blank
   */
  public LawReference {
    checkArgument(!title.isBlank(), "title of a law is blank");
  }
}
