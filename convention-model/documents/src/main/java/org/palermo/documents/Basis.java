package org.palermo.documents;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What a figure is a part of, and the day on which it stood.
 *
 * @param base of what, in words of the document's language; never blank
 * @param asOf the day
 */
public record Basis(String base, LocalDate asOf) {
  /**
   * @throws IllegalArgumentException if the base is blank
   */
  public Basis {
    checkArgument(!base.isBlank(), "the base of a figure is blank");
  }
}
