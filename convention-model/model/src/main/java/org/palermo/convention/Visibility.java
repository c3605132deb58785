package org.palermo.convention;

/**
 * Who may see a record. Confidential unless the State says otherwise.
 *
 * <p>Source: decision 2/6 (b); the review process shuts out findings on a named State (see {@code
 * DECISIONS.md}, "Visibility").
 */
public enum Visibility {
  /** The State concerned and the secretariat. */
  CONFIDENTIAL,
  /** Delegations to the Conference and its working groups. */
  RESTRICTED,
  /** Everybody. */
  PUBLIC
}
