package org.palermo.convention;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What one open code is called, such as {@code AFRICAN} among the regional groups. Codes decide;
 * titles are for readers.
 *
 * @param scheme the list the code belongs to, such as {@code regional_group}
 * @param code the code, unique in its list
 * @param title what it is called
 */
public record Term(String scheme, String code, Wording title) {
  /**
   * @throws IllegalArgumentException if scheme or code is blank
   */
  public Term {
    checkArgument(!scheme.isBlank(), "the scheme of code '%s' is blank", code);
    checkArgument(!code.isBlank(), "a code of %s is blank", scheme);
  }
}
