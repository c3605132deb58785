package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * That an entry takes the place of another, and why.
 *
 * @param of the entry whose place it takes
 * @param reason in words, such as {@code clarified on request}; never blank
 */
public record Amendment(EntryId of, String reason) {
  /**
   * @throws IllegalArgumentException if the reason is blank
   */
  public Amendment {
    checkArgument(!reason.isBlank(), "the amendment of %s gives no reason", of);
  }
}
