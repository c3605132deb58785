package org.palermo.base.store;

import org.palermo.convention.ConventionRulesException;

/**
 * The database refuses: it is not there, it is locked, or the disk is full. Nothing is half done.
 */
public final class StoreFailedException extends ConventionRulesException {
  private static final long serialVersionUID = 1L;

  StoreFailedException(String message, Exception cause) {
    super(message);
    initCause(cause);
  }
}
